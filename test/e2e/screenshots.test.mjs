// Screenshots of the card, compared with accepted ones. After an intended change:
// `node test/e2e/screenshots/accept.mjs`, and look at every picture before committing it.
// Pictures are compared with the browser and fonts that took them, those of
// test/npm-chromium/: where both are installed, and always with CI=true, which installs them.
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { availableEngines, pinnedChromium } from '../browsers/engines.mjs';
import { compareScreenshots } from './screenshots/compare.mjs';
import { openStudio, screenshotNames } from './screenshots/take.mjs';

const accepted = new URL('./screenshots/accepted/', import.meta.url);
const failed = new URL('../../.cache/screenshots/', import.meta.url);
const mustCompare = Boolean(process.env.CI) && process.env.CI !== 'false';

const readAccepted = (name) => readFile(new URL(`${name}.png`, accepted));

/** In the page: replaces a word by another of equal length in the label of the countries, and in a list's heading. */
function changeOneWord() {
  const words = { 'Pays couverts': 'Pays couvents', 'البلدان المعنية': 'البلدان المعنير' };
  for (const { shadowRoot } of document.querySelectorAll('euromed-news-card')) {
    const label = shadowRoot.getElementById('countries');
    label.textContent = words[label.textContent.trim()];
  }
  const headings = { Actualités: 'Actualitas', الأخبار: 'الأخيار' };
  for (const { shadowRoot } of document.querySelectorAll('euromed-news-list')) {
    const heading = shadowRoot.getElementById('heading');
    heading.textContent = headings[heading.textContent.trim()];
  }
}

async function describeScreenshots() {
  const isHere = mustCompare || (await pinnedChromium()) !== undefined;

  it('are the expected ones', async (t) => {
    const files = await readdir(accepted);
    const names = files.filter((file) => file.endsWith('.png')).map((file) => file.slice(0, -4));
    assert.deepEqual(names.sort(), [...screenshotNames].sort());
    const { chromium } = JSON.parse(await readFile(new URL('taken-with.json', accepted), 'utf8'));
    t.diagnostic(
      isHere
        ? `note: ${names.length} screenshots compared, in Chromium ${chromium} from npm.`
        : `note: No screenshots compared: they were taken with Chromium ${chromium} and fonts from npm, which` +
            ' `node test/e2e/screenshots/accept.mjs` fetches (Linux, x64).',
    );
  });

  if (!isHere) return;
  let studio;
  let shots;

  before(async () => {
    studio = await openStudio();
    shots = await studio.take();
  });
  after(() => studio?.close());

  it('are taken with the browser and fonts of the accepted ones', async () => {
    const takenWith = JSON.parse(await readFile(new URL('taken-with.json', accepted), 'utf8'));
    assert.deepEqual(studio.takenWith, takenWith);
  });

  for (const name of screenshotNames)
    it(name, async () => {
      const difference = compareScreenshots(await readAccepted(name), shots.get(name));
      if (!difference) return;
      await mkdir(failed, { recursive: true });
      await writeFile(new URL(`${name}.png`, failed), difference.picture);
      assert.fail(`${difference.what}: see .cache/screenshots/${name}.png`);
    });

  it('differ where one word of a label has changed', async () => {
    const changed = await studio.take({ change: changeOneWord });
    assert.equal(changed.size, screenshotNames.length);
    const unnoticed = [...changed].filter(
      ([name, now]) => !compareScreenshots(shots.get(name), now),
    );
    assert.deepEqual(
      unnoticed.map(([name]) => name),
      [],
    );
  });
}

if ((await availableEngines()).includes('chromium'))
  describe('screenshots (chromium)', describeScreenshots);
