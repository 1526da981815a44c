// The demo pages of the development server, checked by axe in each language.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { describeThoroughly } from './support/engines.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The narrowest window of WebKit. */
const narrowest = 480;

/** In the page: runs axe, and returns its findings in few words. */
const runAxe = async (source) => {
  if (!window.axe) (0, eval)(source);
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describeThoroughly('axe finds nothing on the demo page', (engine) => {
  let server;
  let folder;

  before(async () => {
    server = await createServer({
      root,
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0, open: false, hmr: false, watch: null },
    });
    await server.listen();
    folder = `http://127.0.0.1:${server.httpServer.address().port}/demo/`;
  });

  after(() => server.close());

  for (const [lang, file] of Object.entries({ en: 'index.html', fr: 'fr.html', ar: 'ar.html' }))
    it(`in ${lang}, with everything open, at 320 px and wide`, async (t) => {
      const page = await engine.newPage(t);
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(folder + file);
      await page.waitFor((locale) => {
        const card = document.querySelector('#stage euromed-news-card');
        for (const details of document.querySelectorAll('details')) details.open = true;
        return (
          card?.state === 'ready' && card.locale === locale && !!document.querySelector('#copy')
        );
      }, lang);
      assert.deepEqual(await page.evaluate(runAxe, axe), []);
      await page.setViewport({ width: engine.name === 'webkit' ? narrowest : 320, height: 700 });
      assert.deepEqual(await page.evaluate(runAxe, axe), []);
      await page.waitFor(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      );
      // Keys move the edge of the card's frame in the page's direction.
      const width = () =>
        Number(document.querySelector('[role=slider]').getAttribute('aria-valuenow'));
      const before = await page.evaluate(width);
      await page.evaluate(() => {
        const key = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        document
          .querySelector('[role=slider]')
          .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      });
      await page.waitFor(
        (wanted) =>
          document.querySelector('[role=slider]').getAttribute('aria-valuenow') === wanted,
        String(before + 10),
      );
      assert.ok(await page.evaluate(() => location.hash.includes('width=')));
    });

  it('in the gallery and the documentation', async (t) => {
    const page = await engine.newPage(t);
    for (const file of ['gallery.html', 'docs/', 'docs/theming.html']) {
      await page.goto(folder + file);
      await page.waitFor(() => !!document.querySelector('main h1'));
      assert.deepEqual(await page.evaluate(runAxe, axe), [], file);
    }
  });

  it('in the gallery, in each of its ways to insert a card', async (t) => {
    const page = await engine.newPage(t);
    await page.goto(`${folder}gallery.html`);
    for (const mode of ['blocked', 'ahead', 'script']) {
      await page.waitFor(() => !!document.querySelector('#mode').srcdoc);
      await page.click(`[data-mode=${mode}]`);
      const seen = await page.waitFor((value) => {
        const inside = document.querySelector('#mode').contentDocument;
        const cards = [...inside.querySelectorAll('euromed-news-card')];
        const isThere = ({ shadowRoot, state }) =>
          !!shadowRoot?.querySelector('[part=title]') && (value === 'blocked' || state === 'ready');
        return (
          inside.title === value &&
          cards.length === 2 &&
          cards.every(isThere) && {
            isDefined: !!inside.defaultView.customElements.get('euromed-news-card'),
            stand: cards.every(({ shadowRoot }) => !!shadowRoot.getElementById('rendered')),
          }
        );
      }, mode);
      assert.deepEqual(seen, { isDefined: mode !== 'blocked', stand: mode !== 'script' });
    }
  });

  for (const width of [engine.name === 'webkit' ? narrowest : 360, 1280])
    it(`on “In a page”, ${width} px, in French and in Arabic, where nothing overflows`, async (t) => {
      const page = await engine.newPage(t);
      await page.setViewport({ width, height: 900 });
      await page.goto(`${folder}in-a-page.html`);
      await page.waitFor(() => {
        const cards = [...document.querySelectorAll('euromed-news-card')];
        for (const card of cards) card.loading = 'eager';
        return cards.length > 20 && cards.every(({ state }) => state === 'ready');
      });
      assert.deepEqual(await page.evaluate(runAxe, axe), []);
      const wide = await page.evaluate(() => {
        const view = document.documentElement.clientWidth;
        const cards = [...document.querySelectorAll('euromed-news-card')];
        return [
          document.documentElement.scrollWidth > view ? 'the page' : '',
          ...cards.map((card) => {
            const { left, right } = card.getBoundingClientRect();
            const inside = [...card.shadowRoot.querySelectorAll('[part]:not([part^=share])')];
            const out = inside.find((one) => {
              const box = one.getBoundingClientRect();
              return box.width && (box.left < left - 1 || box.right > right + 1);
            });
            if (left < 0 || right > view) return `${card.src}: the card`;
            return out ? `${card.src}: ${out.getAttribute('part')}` : '';
          }),
        ].filter(Boolean);
      });
      assert.deepEqual(wide, []);
    });
});
