// What the builder gives for each place, for each sample: pasted into an empty page of another origin, the card or list
// is the one of the builder, rect for rect.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import ts from 'typescript';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { startBuiltSite } from '../e2e/support/built-site.mjs';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';

/** By what each shows that no other does. */
const samples = [
  { file: 'euromed-migration-v.fr.json', options: 'lang=fr' },
  { file: 'euromed-migration-v.ar.json', options: 'lang=ar&layout=featured' },
  { file: 'euromed-migration-v.en.json', options: 'lang=ar&body=full' },
  { file: 'harbour-measurements.fr.json', options: 'layout=teaser&appearance=filled' },
  { file: 'short-news.ar.json', options: '' },
  { file: 'hebrew-sample.he.json', options: 'lang=he&layout=compact&show=summary' },
  { file: 'many-countries.en.json', options: 'hide=image+share&heading-level=2' },
  {
    file: 'latest-news.fr.json',
    options: 'element=list&lang=ar&count=4&heading=%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1',
  },
  { file: 'latest-news.fr.json', options: 'element=list&layout=teaser&country=TN&more=more' },
];

const places = [
  'html',
  'tag',
  'wordpress',
  'classic',
  'drupal',
  'joomla',
  'link',
  'embed',
  'react',
  'vue',
  'ahead',
];

/** In the page: what an element shows, by parts, from its own corner; `false` while that is not all there. */
const layoutOf = (path) => {
  const shown = document.querySelector(path);
  if (!shown) return false;
  if (shown.loading === 'lazy') shown.loading = 'eager';
  if (shown.state !== 'ready') return false;
  const { left, top } = shown.getBoundingClientRect();
  const found = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('[part], euromed-news-card, img')) {
      if (element.localName === 'img' && !element.complete) return false;
      if (element.closest('[popover], [part=share-menu]')) continue;
      const box = element.getBoundingClientRect();
      const rect = [box.left - left, box.top - top, box.width, box.height].map(Math.round);
      found.push(`${element.getAttribute('part') ?? element.localName} ${rect.join(' ')}`);
      if (element.shadowRoot) {
        if (element.state !== 'ready' || walk(element.shadowRoot) === false) return false;
      }
    }
    return true;
  };
  if (!walk(shown.shadowRoot)) return false;
  const text = shown.shadowRoot.textContent.replace(/\s+/g, ' ').trim().length;
  return { found, size: Math.round(shown.getBoundingClientRect().height), hasText: text > 10 };
};

const choose = (place) => {
  const select = document.querySelector('[name=place]');
  select.value = place;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

/** In the builder: the snippet of a place, once that is on show. */
const snippetFor = (place) =>
  document.querySelector('[name=place]')?.value === place &&
  !!document.querySelector('#copy') &&
  document.querySelector('#snippet').textContent;

/** What an application of React writes. */
function byReact(jsx) {
  const options = { compilerOptions: { jsx: ts.JsxEmit.React, module: ts.ModuleKind.ESNext } };
  const { outputText } = ts.transpileModule(`const shown = <>${jsx}</>;`, options);
  const React = { createElement, Fragment: 'div' };
  const shown = new Function('React', `${outputText}; return shown;`)(React);
  return renderToStaticMarkup(shown);
}

/** What an application of Vue writes. */
function byVue(template) {
  const app = createSSRApp({ template: `<div>${template}</div>` });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('euromed-news-');
  return renderToString(app);
}

const markupOf = async (place, snippet) => {
  if (place === 'react') return byReact(snippet);
  return place === 'vue' ? byVue(snippet) : snippet;
};

/** As the builder's page, and otherwise empty. */
const empty = (origin) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Empty</title>
<meta name="euromed-news-card-origins" content="${origin}">
<style>:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.55 }
body { margin: 0 } * { box-sizing: border-box } .slot { inline-size: 480px }</style></head><body>`;

describeInEngines('a snippet of the builder', (engine) => {
  let site;
  let host;

  before(async () => {
    site = await startBuiltSite();
    host = await startSite({ cors: true });
  });

  after(() => Promise.all([site?.close(), host?.close()]));

  for (const { file, options } of samples)
    it(`shows ${file} with ${options || 'no options'} as the builder does, in every place`, async (t) => {
      const { origin } = new URL(site.url);
      const isList = options.includes('element=list');
      const name = isList ? 'euromed-news-list' : 'euromed-news-card';
      const page = await engine.newPage(t);
      await page.setViewport({ width: 1280, height: 900 });
      const src = encodeURIComponent(`${origin}/articles/${file}`);
      await page.goto(`${site.url}#src=${src}&${options}`);
      await page.waitFor(snippetFor, 'html');
      const wanted = await page.waitFor(layoutOf, `#stage > ${name}`);
      assert.ok(wanted.found.length > 3 && wanted.hasText);
      const snippets = {};
      for (const place of places) {
        await page.evaluate(choose, place);
        snippets[place] = await page.waitFor(snippetFor, place);
      }
      const script = /<script[^>]*><\/script>/.exec(snippets.html)[0];
      let body = empty(origin);
      for (const place of places.filter((one) => !['embed', 'ahead'].includes(one)))
        body += `<div class="slot" id="${place}">${await markupOf(place, snippets[place])}</div>`;
      host.page('/', body);
      await page.goto(host.url('/'));
      for (const place of places.filter((one) => !['embed', 'ahead'].includes(one)))
        assert.deepEqual(await page.waitFor(layoutOf, `#${place} ${name}`), wanted, place);
      // Rendered ahead: complete without the script, and the same with the script.
      host.page('/bare', `${empty(origin)}<div class="slot">${snippets.ahead}</div>`);
      await page.goto(host.url('/bare'));
      const bare = await page.evaluate((tag) => {
        const { shadowRoot } = document.querySelector(tag);
        const inner = shadowRoot.querySelector('euromed-news-card')?.shadowRoot ?? shadowRoot;
        return inner.querySelector('[part=title]').textContent.trim();
      }, name);
      host.page('/ahead', `${empty(origin)}${script}<div class="slot">${snippets.ahead}</div>`);
      await page.goto(host.url('/ahead'));
      assert.deepEqual(await page.waitFor(layoutOf, `.slot > ${name}`), wanted, 'ahead');
      assert.ok(bare.length > 3);
      // The frame's own page, as wide as the frame.
      const frame = /src="([^"]*)"/.exec(snippets.embed)[1].replaceAll('&amp;', '&');
      await page.setViewport({ width: 480, height: 900 });
      await page.goto(frame);
      const framed = await page.waitFor(layoutOf, name);
      assert.equal(framed.found.length, wanted.found.length, 'embed');
    });
});
