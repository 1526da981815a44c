// The builder's snippet for each place and each sample, pasted into an empty page of another origin: the card or list
// equals the builder's, rect for rect.
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
import { builderSamples } from '../support/builder-snippets.mjs';
import { expectLayout, layoutOf } from '../support/shown-layout.mjs';

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

/** In the page: whether the part that is rendered last is shown. */
const isComplete = (path) => {
  const shown = document.querySelector(path);
  if (shown?.state !== 'ready' || !shown.querySelector('[data-euromed-copy]')) return false;
  const hasShare = shown.localName === 'euromed-news-card' && !shown.getAttribute('layout');
  const isHidden = /share/.test(shown.getAttribute('hide') ?? '');
  return !hasShare || isHidden || !!shown.shadowRoot.querySelector('[part=share-button]');
};

const titleIn = ({ found }) =>
  found
    .filter((line) => /^(?:card|image|title) /.test(line))
    .slice(0, 3)
    .map((line) => line.split(' ').slice(0, 4).join(' '));

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

/** The snippet in an application of React. */
function byReact(jsx) {
  const options = { compilerOptions: { jsx: ts.JsxEmit.React, module: ts.ModuleKind.ESNext } };
  const { outputText } = ts.transpileModule(`const shown = <>${jsx}</>;`, options);
  const React = { createElement, Fragment: 'div' };
  const shown = new Function('React', `${outputText}; return shown;`)(React);
  return renderToStaticMarkup(shown);
}

/** The snippet in an application of Vue. */
function byVue(template) {
  const app = createSSRApp({ template: `<div>${template}</div>` });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('euromed-news-');
  return renderToString(app);
}

const markupOf = async (place, snippet) => {
  if (place === 'react') return byReact(snippet);
  return place === 'vue' ? byVue(snippet) : snippet;
};

/** An empty page with the styles of the builder's page. */
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

  for (const { file, options } of builderSamples)
    it(`shows ${file} with ${options || 'no options'} as the builder does, in every place`, async (t) => {
      const { origin } = new URL(site.url);
      const isList = options.includes('element=list');
      const name = isList ? 'euromed-news-list' : 'euromed-news-card';
      const page = await engine.newPage(t);
      page.waitTimeout = 20_000;
      await page.setViewport({ width: 1280, height: 900 });
      const src = encodeURIComponent(`${origin}/articles/${file}`);
      await page.goto(`${site.url}#src=${src}&${options}`);
      await page.waitFor(snippetFor, 'html');
      await page.waitFor(isComplete, `#stage > ${name}`);
      const wanted = await page.waitFor(layoutOf, `#stage > ${name}`);
      assert.ok(wanted.found.length > 3 && wanted.titles.length > 0);
      const snippets = {};
      for (const place of places) {
        await page.evaluate(choose, place);
        snippets[place] = await page.waitFor(snippetFor, place);
      }
      const script = /<script[^>]*><\/script>/.exec(snippets.html)[0];
      for (const place of places.filter((one) => !['embed', 'ahead'].includes(one))) {
        const own = place === 'html' ? '' : script;
        const markup = await markupOf(place, snippets[place]);
        host.page('/', `${empty(origin)}${own}<div class="slot">${markup}</div>`);
        await page.goto(host.url('/'));
        await expectLayout(page, `.slot ${name}`, wanted, place);
      }
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
      // Its languages are shifted by a few pixels, and its folded lists unfold without the script.
      const ahead = await page.waitFor(layoutOf, `.slot > ${name}`);
      assert.deepEqual(titleIn(ahead), titleIn(wanted), 'ahead');
      // Without a chosen language the server does not know the page's language, and the script hydrates what the server rendered.
      const inOrder = (titles) => (options.includes('lang=') ? titles : titles.toSorted());
      assert.deepEqual(inOrder(ahead.titles), inOrder(wanted.titles), 'ahead');
      assert.ok(bare.length > 3);
      // The frame's own page, as wide as the frame.
      const frame = /src="([^"]*)"/.exec(snippets.embed)[1].replaceAll('&amp;', '&');
      await page.setViewport({ width: 480, height: 900 });
      await page.goto(frame);
      const framed = await page.waitFor(layoutOf, name);
      // Without a chosen language a frame does not know the page's language: the order is that of the feed.
      assert.deepEqual(framed.titles.sort(), wanted.titles.sort(), 'embed');
    });
});
