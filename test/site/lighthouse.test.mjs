// Lighthouse on the built site, on a phone, and on a page with three cards, also in a wide window, with the settings that
// Lighthouse has for each.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import lighthouse from 'lighthouse';
import desktop from 'lighthouse/core/config/desktop-config.js';
import puppeteer from 'puppeteer-core';
import { requireEngine } from '../browsers/engines.mjs';
import { chromiumLaunchOptions } from '../browsers/launch-options.mjs';
import { createSnippet, phoneWidth } from '../../dist/npm/snippets.js';
import { startBuiltSite } from '../e2e/support/built-site.mjs';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';

const pages = [
  'index.html',
  'fr.html',
  'ar.html',
  'gallery.html',
  'gallery.ar.html',
  'in-a-page.html',
  'states.fr.html',
  'themes.html',
  'long-words.html',
  'hostile.html',
  'docs/index.html',
  'docs/ar/theming.html',
];

/** Audits about TLS and compression, which fail because of the test's server. */
const ofTheServer = [
  'is-on-https',
  'uses-text-compression',
  'redirects-http',
  'document-latency-insight',
];

/** Audits of performance that depend on the page; the score depends on the machine. */
const counted = ['cumulative-layout-shift', 'unsized-images', 'errors-in-console'];

const names = ['euromed-migration-v', 'harbour-measurements', 'short-news'];

/** CSS pixels: a card in the window that Lighthouse sets for a page, whose margins are the browser's. */
const wideWidth = 1334;

/** In the page: the heights of the cards, once all cards are complete. */
const heightsOf = () => {
  const cards = [...document.querySelectorAll('euromed-news-card')];
  const areReady = cards.every(
    ({ state, shadowRoot }) =>
      state === 'ready' &&
      [...shadowRoot.querySelectorAll('img')].every(({ complete }) => complete),
  );
  return areReady && cards.map((card) => card.getBoundingClientRect().height);
};

const pageWith = (origin, cards) => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trois cartes</title><meta name="description" content="Une page avec trois cartes.">
<link rel="icon" href="data:,">
<script type="module" src="${origin}/card/euromed-news-card.js"></script></head>
<body><main><h1>Actualités</h1>${cards.join('')}</main></body></html>`;

/** Three snippets of the builder, with measured heights. */
const snippetsOf = (origin, sizes) =>
  names.map((name, index) =>
    createSnippet('tag', {
      src: `${origin}/articles/${name}.fr.json`,
      attributes: { lang: 'fr', 'heading-level': '2' },
      fallback: {
        url: `https://news.example/${name}`,
        title: { value: name, lang: 'fr', dir: 'ltr' },
      },
      ...sizes[index],
    }),
  );

describeInEngines(
  'Lighthouse',
  () => {
    let site;
    let host;
    let browser;

    before(async () => {
      site = await startBuiltSite();
      host = await startSite();
      browser = await puppeteer.launch(chromiumLaunchOptions(await requireEngine('chromium')));
    });

    after(async () => {
      await browser?.close();
      await Promise.all([site?.close(), host?.close()]);
    });

    const audit = async (url, config) => {
      const page = await browser.newPage();
      try {
        const { lhr } = await lighthouse(
          url,
          {
            onlyCategories: ['accessibility', 'best-practices', 'seo', 'performance'],
            skipAudits: ofTheServer,
            logLevel: 'error',
          },
          config,
          page,
        );
        return lhr;
      } finally {
        await page.close();
      }
    };

    const check = ({ categories, audits }, name) => {
      const faults = (id) =>
        categories[id].auditRefs
          .map((ref) => audits[ref.id])
          .filter(
            ({ score, scoreDisplayMode }) =>
              scoreDisplayMode !== 'manual' && score !== null && score < 1,
          )
          .map(
            ({ id: audit, displayValue, details }) =>
              `${audit} ${displayValue ?? ''} ${JSON.stringify(details?.items ?? '').slice(0, 400)}`,
          );
      for (const id of ['accessibility', 'best-practices', 'seo'])
        assert.equal(categories[id].score, 1, `${name}: ${id}: ${faults(id).join('\n')}`);
      for (const id of counted)
        assert.ok((audits[id]?.score ?? 1) >= 0.9, `${name}: ${id}: ${audits[id]?.displayValue}`);
      console.log(`${name}: performance ${Math.round(categories.performance.score * 100)}`);
    };

    for (const file of pages)
      it(`finds nothing on ${file}`, async () => {
        check(await audit(site.host.url(`/${file}`)), file);
      });

    /** Shown alone in the viewport, since the height of cards outside is guessed. */
    const measure = async (origin, name, width) => {
      const page = await browser.newPage();
      try {
        await page.setViewport({ width: wideWidth, height: 2000 });
        const tag = `<div style="inline-size:${width}px"><euromed-news-card loading="eager" src="${origin}/articles/${name}.fr.json" lang="fr" heading-level="2"></euromed-news-card></div>`;
        host.page('/alone', pageWith(origin, [tag]));
        await page.goto(host.url('/alone'));
        const [height] = await (await page.waitForFunction(heightsOf)).jsonValue();
        return height;
      } finally {
        await page.close();
      }
    };

    it('finds nothing on a page with three cards, on a phone and in a wide window', async () => {
      const { origin } = new URL(site.url);
      const sizes = [];
      for (const name of names)
        sizes.push({
          width: wideWidth,
          height: await measure(origin, name, wideWidth),
          phoneHeight: await measure(origin, name, phoneWidth),
        });
      host.page('/three', pageWith(origin, snippetsOf(origin, sizes)));
      check(await audit(host.url('/three')), 'three cards, on a phone');
      check(await audit(host.url('/three'), desktop), 'three cards, in a wide window');
    });
  },
  { only: ['chromium'] },
);
