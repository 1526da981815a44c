/* global $, jQuery, LazyLoad */
// A page as partners have: libraries of three decades, combined by an optimiser, a lazy loader that removes
// every address, and a consent manager that recreates scripts.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { debianLibrary } from './support/debian-library.mjs';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);
const npm = new URL('../../node_modules/', import.meta.url);
const prototypeJs = debianLibrary('libjs-prototype', 'prototype');

/** The libraries as an optimiser combines them: in one file, in the page's order. */
const combined = [
  ...(prototypeJs ? [new URL('prototype.js', prototypeJs)] : []),
  new URL('jquery1/dist/jquery.js', npm),
  'jQuery.noConflict();',
  new URL('lazysizes/lazysizes.js', npm),
  new URL('vanilla-lazyload/dist/lazyload.iife.js', npm),
  new URL('euromed-news-card.js', dist),
  'window.optimised = true;',
];

const link = '<a href="/a">Lire la suite</a>';
const cards = [
  `<euromed-news-card src="/a.json" loading="eager">${link}</euromed-news-card>`,
  `<euromed-news-card src="/a.json" loading="eager" layout="compact">${link}</euromed-news-card>`,
  `<div class="euromed-news-card" data-src="/a.json" data-loading="eager">${link}</div>`,
  `<div class="euromed-news-card lazyload" data-news-src="/a.json" data-loading="eager">${link}</div>`,
];

describeThoroughly('a page with every form of card and list', (engine) => {
  let site;

  before(async () => {
    site = await startSite({ folders: { '/cdn/': dist } });
    const parts = combined.map((part) => (part instanceof URL ? readFile(part, 'utf8') : part));
    const body = (await Promise.all(parts)).join('\n');
    site.route('/min/all.js', { body, headers: { 'content-type': 'text/javascript' } });
    site.route('/a.json', {
      body: {
        url: 'https://example.org/a',
        lang: 'fr',
        title: 'Un événement',
        published: '2021-11-11',
        summary: 'Le résumé.',
      },
    });
    site.page(
      '/',
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Host</title>
      <meta name="euromed-news-card-base" content="/cdn/">
      <script defer src="/min/all.js"></script>
      <script type="text/plain" data-category="news" src="/cdn/euromed-news-card.js?again"></script>
      </head><body><p id="own" class="own">Own</p>
      <img class="lazyload" alt="" data-src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
      ${cards.join('').repeat(3)}</body></html>`,
    );
  });

  after(() => site.close());

  it('shows twelve cards, and its own scripts work', async (t) => {
    const page = await engine.newPage(t);
    await page.goto(site.url('/'));
    await page.waitFor(() => window.optimised);
    await page.evaluate(() => {
      window.lazy = new LazyLoad({ elements_selector: '[data-src]', use_native: false });
      // What consent managers do after the visitor's consent. CookieConsent itself does not work beside Prototype.
      for (const held of document.querySelectorAll('script[type="text/plain"]')) {
        const script = document.createElement('script');
        script.src = held.src;
        held.parentNode.replaceChild(script, held);
      }
    });
    await page.waitFor(() => {
      const all = [...document.querySelectorAll('euromed-news-card')];
      return (
        all.length === 12 &&
        all.every(
          (card) =>
            card.state === 'ready' &&
            card.shadowRoot.querySelector('[part=title]').checkVisibility() &&
            !!card.querySelector('[data-euromed-copy]') &&
            card.querySelector('a').textContent === 'Lire la suite',
        )
      );
    });
    // The consent manager's copy of the script has run as well.
    await page.waitFor(() =>
      [...document.scripts].some(
        ({ src, type }) => src.includes('?again') && type !== 'text/plain',
      ),
    );
    assert.equal(await page.evaluate(() => jQuery('#own').text('new').is('.own')), true);
    if (prototypeJs) assert.equal(await page.evaluate(() => $('own').hide().visible()), false);
    await page.click('euromed-news-card >>> [part=share-button]');
    await page.waitFor(
      () =>
        !!document
          .querySelector('euromed-news-card')
          .shadowRoot.querySelector('[part~=share-target]'),
    );
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('euromed-news-card').length),
      12,
    );
    assert.deepEqual(await page.errors(), []);
  });
});
