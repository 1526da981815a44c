// Every page of the built site, in each language: axe, requests, layout shifts, and what is painted before scripts run.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, it } from 'node:test';
import { startBuiltSite } from '../e2e/support/built-site.mjs';
import { describeInEngines } from '../e2e/support/engines.mjs';

const require = createRequire(import.meta.url);
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Files that are no pages of the site: the content of hostile frames, and the card's files, which other tests cover. */
const isInside = (file) => /hostile-frame|^card\//.test(file);

const pagesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !isInside(file))
    .sort();

/** In the page, before its own scripts: records layout shifts. */
const watchShifts = () => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput)
        window.shifts.push({ value, at: sources.map(({ node }) => node?.nodeName) });
  }).observe({ type: 'layout-shift', buffered: true });
};

/** In the page: whether all visible content is complete. */
const rests = () => {
  const [builder] = document.querySelectorAll('site-builder');
  const shown = [...document.querySelectorAll('euromed-news-card, euromed-news-list')];
  const near = shown.filter((element) => element.getBoundingClientRect().top < innerHeight);
  return (
    document.readyState === 'complete' &&
    near.every(({ state, preview }) => preview || state === 'ready' || state === 'empty') &&
    (!builder || !!document.querySelector('#copy'))
  );
};

const runAxe = async (source) => {
  (0, eval)(source);
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describeInEngines(
  'every page of the site',
  (engine) => {
    let site;

    before(async () => {
      site = await startBuiltSite();
    });

    after(() => site?.close());

    it('has no findings of axe, sends no requests to other hosts, does not shift, and fits 320 px', async (t) => {
      const files = pagesIn(site.folder);
      // Builder, gallery and each document, in three languages.
      assert.ok(files.length > 150, String(files.length));
      const page = await engine.newPage(t);
      await page.setViewport({ width: 1280, height: 900 });
      await page.native.evaluateOnNewDocument(watchShifts);
      const asked = new Set();
      page.native.on('request', (request) => asked.add(request.url()));
      const wrong = [];
      for (const file of files) {
        await page.goto(site.host.url(`/${file}`));
        await page.waitFor(rests);
        const shifts = await page.evaluate(() => window.shifts);
        const total = shifts.reduce((sum, { value }) => sum + value, 0);
        // Visitors do not see shifts of less than a hundredth of the viewport.
        if (total > 0.01) wrong.push(`${file}: ${JSON.stringify(shifts)}`);
        for (const fault of await page.evaluate(runAxe, axe)) wrong.push(`${file}: ${fault}`);
        await page.setViewport({ width: 320, height: 800 });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wide > 0) wrong.push(`${file}: ${wide} px too wide at 320 px`);
        await page.setViewport({ width: 1280, height: 900 });
      }
      const { origin } = new URL(site.url);
      const others = [...asked].filter((url) => !/^(?:data|blob|about):/.test(url));
      assert.deepEqual(
        others.filter((url) => new URL(url).origin !== origin),
        [],
      );
      assert.deepEqual(wrong, []);
    });

    it('is painted, with heading and navigation, before any script is loaded', async (t) => {
      const page = await engine.newPage(t);
      const held = [];
      await page.native.setRequestInterception(true);
      page.native.on('request', (request) => {
        if (request.resourceType() === 'script') held.push(request);
        else void request.continue();
      });
      for (const file of ['index.html', 'ar.html', 'gallery.fr.html', 'docs/index.html']) {
        // The page is not complete before its scripts are loaded.
        const gone = page.native.goto(site.host.url(`/${file}`)).catch(() => undefined);
        await page.waitFor(
          (path) =>
            location.pathname === path &&
            performance.getEntriesByName('first-contentful-paint').length > 0 &&
            !!document.querySelector('h1')?.textContent.trim() &&
            document.querySelectorAll('nav a').length > 4,
          `/${file}`,
        );
        for (const request of held.splice(0)) await request.abort();
        await gone;
      }
    });
  },
  { only: ['chromium'] },
);
