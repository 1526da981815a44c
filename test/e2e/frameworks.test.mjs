// Cards that an application of React, Vue or Svelte renders: attributes, properties, events, updates, removal.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const article = (title) => ({ url: 'https://example.org/a', lang: 'en', title, summary: 'Words.' });

/** Each application shows a card for the address given to `window.show`, or none, and records loads. */
const applications = {
  React: `
    import { createElement, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    function App() {
      const [src, setSrc] = useState('/first.json');
      window.show = setSrc;
      return src && createElement('euromed-news-card',
        { src, hide: ['share'], className: 'mine', loading: 'eager', 'oneuromed-load': ({ article }) => window.loaded.push(article.title) },
        createElement('a', { href: '/a' }, 'The article'));
    }
    createRoot(document.getElementById('app')).render(createElement(App));`,
  Vue: `
    import { createApp, h, ref } from 'vue/dist/vue.runtime.esm-browser.prod.js';
    const src = ref('/first.json');
    window.show = (value) => { src.value = value; };
    createApp({ render: () => src.value && h('euromed-news-card',
      { src: src.value, hide: ['share'], class: 'mine', loading: 'eager', 'onEuromed-load': ({ article }) => window.loaded.push(article.title) },
      [h('a', { href: '/a' }, 'The article')]) }).mount('#app');`,
  Svelte: `
    import { mount } from 'svelte';
    import App from 'app.svelte';
    mount(App, { target: document.getElementById('app') });`,
};

const svelteApp = `
  <script>
    let src = $state('/first.json');
    window.show = (value) => { src = value; };
  </script>
  {#if src}
    <euromed-news-card {src} hide={['share']} class="mine" loading="eager" oneuromed-load={({ article }) => window.loaded.push(article.title)}><a href="/a">The article</a></euromed-news-card>
  {/if}`;

/** The application's script, with its framework inside. */
async function bundle(source) {
  const sources = { 'virtual:app.js': source, 'app.svelte': svelteApp };
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id in sources ? id : undefined),
        load: (id) =>
          id === 'app.svelte' ? compile(sources[id], { generate: 'client' }).js.code : sources[id],
      },
    ],
    build: { write: false, minify: false, rollupOptions: { input: 'virtual:app.js' } },
  });
  return output[0].code;
}

describeThoroughly('an application', (engine) => {
  let site;

  before(async () => {
    site = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
    site.route('/first.json', { body: article('First') });
    site.route('/second.json', { body: article('Second') });
  });

  after(() => site.close());

  for (const [name, source] of Object.entries(applications)) {
    let script;
    for (const order of ['before the card’s script', 'after it'])
      it(`of ${name}, rendered ${order}, has a working card`, async (t) => {
        site.route('/app.js', {
          body: await (script ??= bundle(source)),
          headers: { 'content-type': 'text/javascript' },
        });
        const card = '<script type="module" src="/cdn/euromed-news-card.js"></script>';
        const app = '<script type="module" src="/app.js"></script>';
        site.page(
          '/',
          `<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><script>window.loaded = []</script>
          <div id="app"></div>${order === 'after it' ? card + app : app + card}</html>`,
        );
        const page = await engine.newPage(t);
        await page.goto(site.url('/'));
        await page.waitFor(() => {
          const one = document.querySelector('#app > .mine');
          return one?.state === 'ready' && window.loaded.includes('First');
        });
        const seen = () => {
          const one = document.querySelector('#app > .mine');
          return {
            title: one.shadowRoot.querySelector('[part=title]').textContent.trim(),
            shares: one.shadowRoot.querySelectorAll('[part=share-button]').length,
            links: one.querySelectorAll(':scope > a').length,
          };
        };
        assert.deepEqual(await page.evaluate(seen), { title: 'First', shares: 0, links: 1 });
        await page.evaluate(() => window.show('/second.json'));
        await page.waitFor(() => window.loaded.includes('Second'));
        assert.deepEqual(await page.evaluate(seen), { title: 'Second', shares: 0, links: 1 });
        await page.evaluate(() => window.show(null));
        await page.waitFor(() => !document.querySelector('euromed-news-card'));
        await page.evaluate(() => window.show('/first.json'));
        await page.waitFor(() => window.loaded.length === 3);
        assert.deepEqual(await page.evaluate(seen), { title: 'First', shares: 0, links: 1 });
        assert.deepEqual(await page.errors(), []);
        assert.deepEqual(await page.consoleLines(), []);
      });
  }
});
