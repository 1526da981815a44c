/* global $, $$, hides, jQuery, typeOf, Zone */
// Pages with libraries that replace browser APIs, loaded before and after the card.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { debianLibrary } from './support/debian-library.mjs';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const prototypeJs = debianLibrary('libjs-prototype', 'prototype');
const mooTools = debianLibrary('libjs-mootools', 'mootools');

const article = {
  url: 'https://example.org/a',
  lang: 'fr',
  title: 'Un événement sur la mer',
  published: '2021-11-11',
  summary: 'Le résumé.',
  bodyHtml: '<p>Le <b>texte</b></p>',
  countries: ['DZ', 'EG', 'IL', 'JO', 'LB', 'LY', 'MA', 'PS', 'SY', 'TN', 'FR', 'ES', 'IT'],
  topics: ['Migration'],
  translations: [{ lang: 'ar', src: '/ar.json' }],
};

/** In the page: the same check for every version of jQuery. */
const jQueryWorks = () =>
  jQuery('#own').text('new').is('.own') &&
  $ === jQuery &&
  hides(jQuery('euromed-news-card')[0], (card) => jQuery(card).hide());

/**
 * The scripts of a page, and what of its own must go on working. MooTools 1.6 is not among them: neither npm nor
 * Debian has it.
 */
const pages = {
  ...(prototypeJs && {
    'Prototype 1.7.3': {
      scripts: ['/prototype/prototype.js'],
      works: () =>
        $('own').update('new').hasClassName('own') &&
        $$('.own')[0].hide().visible() === false &&
        Array.from({ length: 2, 0: 1, 1: 2 }).length === 2 &&
        [1, 2].collect((n) => n + 1).last() === 3 &&
        hides($$('euromed-news-card')[0], (card) => Element.hide(card)),
    },
  }),
  ...(mooTools && {
    'MooTools 1.4.5': {
      scripts: ['/mootools/mootools-core.min.js', '/mootools/mootools-more.min.js'],
      works: () =>
        document.id('own').set('text', 'new').hasClass('own') &&
        Array.from('a').length === 1 &&
        typeOf(new Event({ type: 'x', target: document.body })) === 'domevent' &&
        hides($$('euromed-news-card')[0], (card) => card.setStyle('display', 'none')),
    },
  }),
  'jQuery 1.12': {
    scripts: ['/npm/jquery1/dist/jquery.js'],
    works: jQueryWorks,
  },
  'jQuery 3': {
    scripts: ['/npm/jquery3/dist/jquery.js'],
    works: jQueryWorks,
  },
  'jQuery 4': {
    scripts: ['/npm/jquery4/dist/jquery.js'],
    works: jQueryWorks,
  },
  'core-js': { scripts: ['/npm/core-js-bundle/minified.js'], works: () => true },
  'zone.js': {
    scripts: ['/npm/zone.js/bundles/zone.umd.js'],
    works: () => Zone.current.name === '<root>',
  },
  'whatwg-fetch, forced': {
    early: 'delete window.fetch; window.fetch = undefined;',
    scripts: ['/npm/whatwg-fetch/dist/fetch.umd.js'],
    works: () => fetch.polyfill === true,
  },
  'a getElementsByClassName of its own, as in Prototype 1.6': {
    early:
      'document.getElementsByClassName = (name) => [...document.querySelectorAll("." + name)];',
    scripts: [],
    works: () => Array.isArray(document.getElementsByClassName('own')),
  },
  'custom-elements polyfill': {
    scripts: ['/npm/@webcomponents/custom-elements/custom-elements.min.js'],
    works: () => !!customElements.get('euromed-news-card'),
  },
  'custom-elements polyfill, forced': {
    early: 'customElements.forcePolyfill = true;',
    scripts: ['/npm/@webcomponents/custom-elements/custom-elements.min.js'],
    works: () => document.createElement('euromed-news-card').state === 'idle',
  },
  'scoped registries polyfill': {
    scripts: [
      '/npm/@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
    ],
    works: () => true,
  },
};

describeThoroughly('a page with a card and a library', (engine) => {
  let site;

  before(async () => {
    site = await startSite({
      folders: {
        '/cdn/': new URL('../../dist/cdn/', import.meta.url),
        '/npm/': new URL('../../node_modules/', import.meta.url),
        ...(prototypeJs && { '/prototype/': prototypeJs }),
        ...(mooTools && { '/mootools/': mooTools }),
      },
    });
    site.route('/fr.json', { body: article });
    site.route('/ar.json', { body: { ...article, lang: 'ar', title: 'فعالية حول البحر' } });
  });

  after(() => site.close());

  for (const [name, { scripts, early = '', works }] of Object.entries(pages))
    for (const order of ['before the card', 'after it'])
      it(`${name} ${order}: both work`, async (t) => {
        const tags = scripts.map((src) => `<script src="${src}"></script>`).join('');
        const card = '<script type="module" src="/cdn/euromed-news-card.js"></script>';
        const link = '<a href="/a">Lire la suite</a>';
        const late = order === 'after it';
        site.page(
          '/',
          `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Host</title>
          <script>${late ? '' : early}</script>${late ? '' : tags}${card}</head><body>
          <p id="own" class="own">Own</p>
          <euromed-news-card src="/fr.json" loading="eager" body="full">${link}</euromed-news-card>
          <div class="euromed-news-card" data-src="/fr.json" data-loading="eager">${link}</div>
          </body></html>`,
        );
        const page = await engine.newPage(t);
        await page.goto(site.url('/'));
        await page.evaluate(() => {
          window.loads = 0;
          addEventListener('euromed-load', () => window.loads++);
          // By the library's functions; the card's property `hide` hides the library's method (docs/embedding.md).
          window.hides = (card, hide) => {
            hide(card);
            return !card.checkVisibility();
          };
        });
        const ready = (count) => {
          const cards = [...document.querySelectorAll('euromed-news-card')];
          return (
            cards.length === count &&
            cards.every(
              (one) =>
                one.state === 'ready' && one.querySelectorAll('[data-euromed-copy]').length > 2,
            )
          );
        };
        if (late) {
          await page.waitFor(ready, 2);
          await page.evaluate(
            async (code, urls) => {
              (0, eval)(code);
              for (const src of urls)
                await new Promise((resolve, reject) => {
                  const one = document.createElement('script');
                  Object.assign(one, { src, onload: () => resolve(), onerror: reject });
                  document.head.appendChild(one);
                });
            },
            early,
            scripts,
          );
        }
        // Another card, inserted by the page.
        await page.evaluate((html) => {
          const box = document.createElement('section');
          box.innerHTML = html;
          document.body.appendChild(box);
        }, `<div class="euromed-news-card" data-src="/fr.json" data-loading="eager">${link}</div>`);
        await page.waitFor(ready, 3);
        await page.click('euromed-news-card >>> [part=share-button]');
        await page.waitFor(
          () =>
            document
              .querySelector('euromed-news-card')
              .shadowRoot.querySelectorAll('[part~=share-target]').length > 7,
        );
        await page.press('Escape');
        await page.click('euromed-news-card >>> [part=languages] [lang=ar]');
        await page.waitFor(() => document.querySelector('euromed-news-card').contentLang === 'ar');
        const seen = await page.evaluate(() => {
          const [one] = document.querySelectorAll('euromed-news-card');
          return {
            link: one.querySelector('a').textContent,
            countries: one.shadowRoot.querySelectorAll('[part=country]').length,
            body: one.shadowRoot.querySelector('[part=body] b').textContent,
            loads: window.loads > 0,
          };
        });
        assert.deepEqual(seen, {
          link: 'Lire la suite',
          countries: 13,
          body: 'texte',
          loads: true,
        });
        assert.equal(await page.evaluate(works), true);
        assert.deepEqual(await page.errors(), []);
      });

  for (const order of ['before the card', 'after it', 'once cards are whole'])
    it(`forced polyfills of shadow DOM and custom elements ${order}: the article or the link is shown`, async (t) => {
      const polyfill = '/npm/@webcomponents/webcomponentsjs/webcomponents-bundle.js';
      const forced = `<script src="${polyfill}" shadydom ce></script>`;
      const card = '<script type="module" src="/cdn/euromed-news-card.js"></script>';
      const link = '<a href="/a">Lire la suite</a>';
      const both = `<euromed-news-card src="/fr.json" loading="eager">${link}</euromed-news-card>
        <div class="euromed-news-card" data-src="/fr.json" data-loading="eager">${link}</div>`;
      const early = order.startsWith('before');
      const late = order.startsWith('once');
      site.page(
        '/',
        `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Host</title>
        ${early ? forced : ''}${early ? card : card.replace(' type="module"', '')}${early || late ? '' : forced}</head>
        <body>${both}</body></html>`,
      );
      const page = await engine.newPage(t);
      await page.goto(site.url('/'));
      /** In the page: the settled state of each card, and what is visible. */
      const seen = (count) => {
        const cards = [...document.querySelectorAll('euromed-news-card')];
        const states = cards.map((one) => {
          const title = one.shadowRoot?.querySelector('[part=title]');
          const isOut = one.querySelector('a')?.checkVisibility() ? 'link' : '';
          return `${one.state} ${title?.checkVisibility() ? 'card' : ''}${isOut}`;
        });
        return cards.length === count && !/idle|loading/.test(states) && states;
      };
      if (late) {
        assert.deepEqual(await page.waitFor(seen, 2), ['ready card', 'ready card']);
        await page.evaluate(
          (src, html) =>
            new Promise((resolve, reject) => {
              const script = document.createElement('script');
              for (const name of ['shadydom', 'ce']) script.setAttribute(name, '');
              window.ShadyDOM = { force: true };
              customElements.forcePolyfill = true;
              Object.assign(script, { src, onload: resolve, onerror: reject });
              document.head.append(script);
            }).then(() => document.body.insertAdjacentHTML('beforeend', html)),
          polyfill,
          both,
        );
      }
      const links = ['error link', 'error link'];
      const expected = late ? ['ready card', 'ready card', ...links] : links;
      assert.deepEqual(await page.waitFor(seen, expected.length), expected);
      assert.equal(await page.evaluate(() => !!window.ShadyDOM.inUse), true);
      // One line for each card, once the message is loaded.
      await page.waitFor(() => {
        const lines = window.__collected.console.filter(({ text }) => text.includes('news-card'));
        return lines.length === 2 && lines.every(({ text }) => text.includes('ShadyDOM'));
      });
      assert.deepEqual(await page.errors(), []);
    });
});
