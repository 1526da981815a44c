// What Lighthouse says of the built site, and of a page with three cards: as a phone, as Lighthouse sets one.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { requireEngine } from '../../scripts/browsers/engines.mjs';
import { chromiumLaunchOptions } from '../../scripts/browsers/launch-options.mjs';
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

/** Loopback without TLS, a server without compression: of the tests, none of the site's. */
const ofTheServer = [
  'is-on-https',
  'uses-text-compression',
  'redirects-http',
  'document-latency-insight',
];

/** What is counted of performance: its score is the machine's, these are the page's. */
const counted = ['cumulative-layout-shift', 'unsized-images', 'errors-in-console'];

const threeCards = (origin) => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trois cartes</title><meta name="description" content="Une page avec trois cartes.">
<link rel="icon" href="data:,">
<script type="module" src="${origin}/card/euromed-news-card.js"></script></head>
<body><main><h1>Actualités</h1>${['euromed-migration-v', 'harbour-measurements', 'short-news']
  .map(
    (name) =>
      `<euromed-news-card src="${origin}/articles/${name}.fr.json" lang="fr" heading-level="2" style="display:grid;min-block-size:72em"><a href="https://news.example/${name}">${name}</a></euromed-news-card>`,
  )
  .join('')}</main></body></html>`;

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

    const audit = async (url) => {
      const page = await browser.newPage();
      try {
        const { lhr } = await lighthouse(
          url,
          {
            onlyCategories: ['accessibility', 'best-practices', 'seo', 'performance'],
            skipAudits: ofTheServer,
            logLevel: 'error',
          },
          undefined,
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

    it('finds nothing on a page with three cards, on a phone', async () => {
      host.page('/three', threeCards(new URL(site.url).origin));
      check(await audit(host.url('/three')), 'three cards');
    });
  },
  { only: ['chromium'] },
);
