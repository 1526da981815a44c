// A reader with the browser that `npm test` uses. Needs `npm ci`.
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { requireEngine } from '../browsers/engines.mjs';
import { chromiumLaunchOptions } from '../browsers/launch-options.mjs';
import { afterwards } from './steps.mjs';

/** In the page: what the first card shows, once it shows an article. */
const shown = () => {
  const card = document.querySelector('euromed-news-card');
  if (!card?.matches(':state(ready)')) return undefined;
  const text = (part) => card.shadowRoot.querySelector(`[part~=${part}]`)?.textContent.trim();
  const picture = card.shadowRoot.querySelector('[part~=image]');
  return {
    title: text('title'),
    share: text('share-button'),
    date: text('date'),
    hasPicture: picture?.naturalWidth > 0,
    height: Math.round(card.getBoundingClientRect().height),
    text: document.body.innerText,
  };
};

/** Opens a page and reads its card; throws where the console has a line. */
export async function readCard(address, isComplete = () => true) {
  const browser = await puppeteer.launch(chromiumLaunchOptions(await requireEngine('chromium')));
  afterwards(() => browser.close());
  const page = await browser.newPage();
  const said = [];
  page.on('console', (line) => said.push(`${line.type()}: ${line.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(address);
  const wish = `(() => { const seen = (${shown})(); return seen && (${isComplete})(seen) ? seen : false })()`;
  try {
    const seen = await (await page.waitForFunction(wish, { timeout: 30_000 })).jsonValue();
    assert.deepEqual(said, []);
    return seen;
  } catch (error) {
    const seen = await page.evaluate(`(${shown})()`);
    throw new Error(`${JSON.stringify(seen)}\n${said.join('\n')}`, { cause: error });
  }
}
