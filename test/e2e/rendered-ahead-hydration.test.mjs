// Cards rendered ahead inside pages that a framework rendered on a server and hydrates in the browser, with the
// frameworks' builds for development, which tell of every difference.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { build } from 'vite';
import { createSSRApp, h } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { renderCard } from '../../dist/npm/render.js';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const root = new URL('../../', import.meta.url);

/** Each renders `html` and a number on the server, and again in the browser, where `window.show` changes both. */
const frameworks = {
  React: {
    render: (html) =>
      renderReact(
        createElement(
          'section',
          null,
          createElement('div', {
            dangerouslySetInnerHTML: { __html: html },
            suppressHydrationWarning: true,
          }),
          createElement('output', null, 0),
        ),
      ),
    source: `
      import { createElement, useState } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      function App() {
        const [{ html, count }, show] = useState({ html: window.rendered, count: 0 });
        window.show = (html, count) => show({ html, count });
        return createElement('section', null,
          createElement('div', { dangerouslySetInnerHTML: { __html: html }, suppressHydrationWarning: true }),
          createElement('output', null, count));
      }
      hydrateRoot(document.getElementById('app'), createElement(App), {
        onRecoverableError: (error) => console.error(String(error)),
      });`,
  },
  Vue: {
    render: (html) =>
      renderVue(
        createSSRApp({
          render: () => h('section', [h('div', { innerHTML: html }), h('output', 0)]),
        }),
      ),
    source: `
      import { createSSRApp, h, reactive } from 'vue/dist/vue.runtime.esm-browser.js';
      const shown = reactive({ html: window.rendered, count: 0 });
      window.show = (html, count) => Object.assign(shown, { html, count });
      createSSRApp({ render: () => h('section', [h('div', { innerHTML: shown.html }), h('output', shown.count)]) }).mount('#app');`,
  },
};

async function bundle(source) {
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === 'virtual:app.js' ? id : undefined),
        load: (id) => (id === 'virtual:app.js' ? source : undefined),
      },
    ],
    build: { write: false, minify: false, rollupOptions: { input: 'virtual:app.js' } },
  });
  return output[0].code;
}

describeThoroughly('a card rendered ahead, in a page that is hydrated', (engine) => {
  let site;
  before(async () => {
    site = await startSite({
      folders: { '/cdn/': new URL('dist/cdn/', root), '/demo/': new URL('demo/', root) },
    });
  });
  after(() => site.close());

  const htmlOf = async (name, lang) => {
    const json = await readFile(new URL(`demo/articles/${name}.json`, root), 'utf8');
    return renderCard(json, { src: site.url(`/demo/articles/${name}.json`), lang });
  };

  for (const [name, { render, source }] of Object.entries(frameworks))
    it(`by ${name} is hydrated without a warning, and follows the application`, async (t) => {
      const html = await htmlOf('euromed-migration-v.fr', 'fr');
      const next = await htmlOf('harbour-measurements.fr', 'fr');
      const data = JSON.stringify(html).replaceAll('<', '\\u003c');
      site.page(
        '/app',
        `<!doctype html><html lang="fr"><meta charset="utf-8"><title>App</title>
        <body><div id="app">${await render(html)}</div>
        <script>window.rendered = ${data}</script>
        <script type="module">${await bundle(source)}</script>
        <script type="module" src="/cdn/euromed-news-card.js"></script></body></html>`,
      );
      site.requests.length = 0;
      const page = await engine.newPage(t);
      await page.goto(site.url('/app'));
      await page.waitFor(
        () => !!window.show && document.querySelector('euromed-news-card').state === 'ready',
      );
      const look = () => {
        const card = document.querySelector('euromed-news-card');
        const { shadowRoot } = card;
        return {
          // Nothing was rendered again, which would remove the server's record.
          stands: !!shadowRoot.getElementById('rendered'),
          kept: card === window.first,
          title: shadowRoot.querySelector('[part=title]').textContent.trim().slice(0, 12),
        };
      };
      await page.evaluate(() => (window.first = document.querySelector('euromed-news-card')));
      await page.evaluate((same) => window.show(same, 1), html);
      await page.waitFor(() => document.querySelector('output').textContent === '1');
      const title = JSON.parse(
        await readFile(new URL('demo/articles/euromed-migration-v.fr.json', root), 'utf8'),
      ).title.slice(0, 12);
      assert.deepEqual(await page.evaluate(look), { stands: true, kept: true, title });
      // Another page of the application inserts its card by innerHTML.
      await page.evaluate((other) => window.show(other, 2), next);
      await page.waitFor(
        () =>
          document.querySelector('output').textContent === '2' &&
          document.querySelector('euromed-news-card').state === 'ready',
      );
      const seen = await page.evaluate(look);
      assert.deepEqual([seen.stands, seen.kept], [true, false]);
      assert.notEqual(seen.title, title);
      assert.deepEqual(
        site.paths.filter((path) => path.endsWith('.json')),
        [],
      );
      const lines = await page.consoleLines();
      assert.deepEqual(
        lines.filter(({ type }) => /error|warn/.test(type)),
        [],
      );
      assert.deepEqual(await page.errors(), []);
    });
});
