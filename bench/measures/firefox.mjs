// The same pages in Firefox, which cannot be slowed down: one card, a hundred, a thousand.
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { requireEngine } from '../../test/browsers/engines.mjs';
import { probeSource } from '../lib/probe.mjs';

const counts = [1, 100, 1000];
const pathOf = (count) => `page.html?count=${count}&eager`;

/** Interval of checks whether a page is complete (milliseconds); the page itself measures the time. */
const pause = 100;
const bound = 60_000;

let launched;

/** One browser for all rounds. */
async function launch() {
  const { executablePath } = await requireEngine('firefox');
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}

export const firefox = {
  name: 'firefox',
  isOptional: true,
  rows: counts.map((count) => ({
    key: `time${count}`,
    label: `Firefox, not slowed: ${count} card${count > 1 ? 's' : ''}`,
    unit: 'ms',
    ratio: true,
  })),

  warm: () => counts.map(pathOf),

  async run({ origin }, contender) {
    launched ??= launch();
    const browser = await launched;
    const results = {};
    for (const count of counts)
      results[`time${count}`] = await visit(
        browser,
        contender,
        `${origin}/${contender.name}/${pathOf(count)}`,
        count,
      );
    return results;
  },

  close: async () => (await launched)?.close(),
};

async function visit(browser, contender, url, count) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 412, height: 823 });
    await page.evaluateOnNewDocument(
      `globalThis.benchComplete = (at) => (globalThis.benchCompleteAt = Number(at)); ${probeSource(contender, count)}`,
    );
    await page.goto(url);
    const end = performance.now() + bound;
    while (performance.now() < end) {
      const time = await page.evaluate('globalThis.benchCompleteAt - performance.timeOrigin');
      if (time) return time;
      await wait(pause);
    }
    throw new Error(`not complete within ${bound} ms`);
  } finally {
    await context.close();
  }
}
