// The one-script build in Chromium as it was, and in the engines of today: a readable card or the page's own link, and
// never an error. `node test/old-browsers/run.mjs --write` writes what was seen, and the table of README.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { findEngines } from '../browsers/engines.mjs';
import { openBrowser } from '../e2e/support/browser.mjs';
import { startSite } from '../e2e/support/server.mjs';
import { startOldChromium } from './old-chromium.mjs';

/** Versions at the baseline, before custom states, before popovers, and before container queries. */
const versions = [126, 119, 113, 92];

const article = {
  url: 'https://example.org/fr',
  lang: 'fr',
  title: 'Un titre',
  published: '2021-11-11',
  summary: 'Un résumé.',
  countries: ['DZ', 'PS'],
  topics: ['Migration'],
  translations: [{ lang: 'ar', src: '/ar.json' }],
};

const bodies = {
  '/fr.json': article,
  '/ar.json': { ...article, lang: 'ar', title: 'عنوان' },
  '/html.json': { ...article, bodyHtml: '<p>Un <b>corps</b>.</p>' },
  '/feed.json': { version: 'https://jsonfeed.org/version/1.1', title: 'Empty', items: [] },
  '/post.json': {
    id: 1,
    link: 'https://example.org/post',
    date_gmt: '2021-11-11T09:00:00',
    title: { rendered: 'Un titre' },
    content: { rendered: '<p>Un corps.</p>' },
  },
};

const link = '<a href="https://example.org/">Le lien</a>';
const cards = {
  summary: `<euromed-news-card src="/fr.json">${link}</euromed-news-card>`,
  whole: `<euromed-news-card src="/html.json" body="full" country-href="/c/{code}">${link}</euromed-news-card>`,
  post: `<euromed-news-card src="/post.json">${link}</euromed-news-card>`,
  div: `<div class="euromed-news-card" data-src="/fr.json">${link}</div>`,
  missing: `<euromed-news-card src="/404.json">${link}</euromed-news-card>`,
  feed: `<euromed-news-card src="/feed.json">${link}</euromed-news-card>`,
  idle: `<euromed-news-card>${link}</euromed-news-card>`,
};

/** In the page: each card as a reader sees the card, once no card is loading any more. */
const settled = () => {
  const all = [...document.querySelectorAll('section')].map((section) => {
    const card = section.querySelector('euromed-news-card');
    const root = card?.shadowRoot;
    const isSeen = (element) => !!element && element.getClientRects().length > 0;
    const title = root?.querySelector('[part=title]');
    return {
      name: section.id,
      state: card?.state,
      title: isSeen(title) ? title.textContent.trim() : '',
      text: root?.querySelector('.card')?.textContent ?? '',
      linkShown: isSeen(section.querySelector('a')),
    };
  });
  const isDue = ({ name, state, title, linkShown }) =>
    state === 'loading' || (name !== 'idle' && state === 'idle') || !(title || linkShown);
  return !all.some(isDue) && all;
};

const { available } = await findEngines();

const browsers = [
  ...versions.map((version) => ({
    name: `Chromium ${version}`,
    start: () => startOldChromium(version),
  })),
  ...[...available].map(([name, { version }]) => ({
    name,
    version,
    start: () => openBrowser(name),
  })),
];

const debianVersion = (name) =>
  execFileSync('dpkg-query', ['-W', '-f=${Version}', name], { encoding: 'utf8' }).split('-')[0];

/** The results by browser. */
const seenIn = {};
const results = new URL('results.json', import.meta.url);
after(() => {
  if (!process.env.WRITE_BROWSER_RESULTS) return;
  // WebKitGTK tells pages Safari's version, as its packager has chosen it.
  if (seenIn.webkit) seenIn.webkit.version = debianVersion('webkit2gtk-driver');
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(results, `${JSON.stringify({ date, browsers: seenIn }, null, 2)}\n`);
});

it('the README’s results are of these browsers', () => {
  const { browsers: told } = JSON.parse(readFileSync(results, 'utf8'));
  for (const version of versions) assert.ok(told[`Chromium ${version}`], `${version}`);
  for (const name of ['chromium', 'firefox', 'webkit']) assert.ok(told[name], name);
});

for (const { name: browserName, start } of browsers)
  describe(browserName, () => {
    let browser;
    let site;

    before(async () => {
      site = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
      for (const [path, body] of Object.entries(bodies)) site.route(path, { body });
      const sections = Object.entries(cards).map(
        ([name, html]) => `<section id="${name}">${html}</section>`,
      );
      site.page(
        '/page',
        `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
        <script type="module" src="/cdn/euromed-news-card.js"></script>
        <body>${sections.join('')}</body></html>`,
      );
      browser = await start();
    });
    after(async () => {
      await browser?.close();
      await site.close();
    });

    const open = async () => {
      const page = await browser.newPage();
      await page.goto(site.url('/page'));
      await page.waitFor(() => document.readyState === 'complete');
      return page;
    };
    const errors = (page) => page.evaluate(() => window.__collected.errors);

    it('has the expected version', async () => {
      const page = await open();
      const agent = await page.evaluate(() => navigator.userAgent);
      const [, version] = /(?:Chrome|Firefox|Version)\/([\d.]+)/.exec(agent);
      if (browserName.includes(' ')) assert.equal(browserName.split(' ')[1], version.split('.')[0]);
      seenIn[browserName] = { version };
    });

    it('shows each card or its link, without an error', async () => {
      const page = await open();
      const seen = await page.waitFor(settled);
      assert.deepEqual(await errors(page), []);
      const byName = Object.fromEntries(seen.map((card) => [card.name, card]));
      for (const name of ['summary', 'whole', 'div', 'post']) {
        const { state, title } = byName[name];
        assert.deepEqual({ name, state, title }, { name, state: 'ready', title: 'Un titre' });
      }
      assert.match(byName.whole.text, /Un corps/);
      for (const [name, state] of [
        ['missing', 'error'],
        ['feed', 'empty'],
        ['idle', 'idle'],
      ])
        assert.deepEqual(
          { state: byName[name].state, linkShown: byName[name].linkShown },
          { state, linkShown: true },
          name,
        );
    });

    it('changes its language and shares, without an error', async () => {
      const page = await open();
      await page.waitFor(settled);
      const press = (selector) =>
        page.evaluate(
          (selector) =>
            document.querySelector('#summary > *').shadowRoot.querySelector(selector).click(),
          selector,
        );
      await press('[part=languages] [lang=ar]');
      const title = await page.waitFor(() => {
        const card = document.querySelector('#summary > *');
        const { textContent } = card.shadowRoot.querySelector('[part=title]');
        return card.contentLang === 'ar' && textContent.trim();
      });
      assert.equal(title, 'عنوان');
      await press('[part=share-button]');
      const addresses = await page.waitFor(() => {
        const root = document.querySelector('#summary > *').shadowRoot;
        const links = [...root.querySelectorAll('[part=share-menu] a')];
        return links.some((a) => a.getClientRects().length) && links.map(({ href }) => href);
      });
      seenIn[browserName].menu = addresses.length > 1;
      assert.ok(
        addresses.some((href) => decodeURIComponent(href).includes(article.url)),
        String(addresses),
      );
      assert.deepEqual(await errors(page), []);
    });
  });
