// The demo pages as they are served while somebody works on them, looked at by axe in each language.
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

/** In the page: runs axe, and says what it found in few words. */
const runAxe = async (source) => {
  if (!window.axe) (0, eval)(source);
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describeThoroughly('axe finds nothing on the demo page', (engine) => {
  let server;
  let folder;
  let url;

  before(async () => {
    server = await createServer({
      root,
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0, open: false, hmr: false, watch: null },
    });
    await server.listen();
    folder = `http://127.0.0.1:${server.httpServer.address().port}/demo/`;
    url = `${folder}index.html`;
  });

  after(() => server.close());

  for (const lang of ['fr', 'en', 'ar'])
    it(`with a preview in ${lang}`, async (t) => {
      const page = await engine.newPage(t);
      await page.goto(url);
      await page.waitFor(() => !!document.querySelector('#stage euromed-news-card'));
      await page.evaluate((value) => {
        const form = document.querySelector('#builder');
        form.elements.namedItem('lang').value = value;
        form.dispatchEvent(new Event('input', { bubbles: true }));
      }, lang);
      await page.waitFor((locale) => {
        const card = document.querySelector('#stage euromed-news-card');
        return card.state === 'ready' && card.locale === locale && card.contentLang === locale;
      }, lang);
      assert.deepEqual(await page.evaluate(runAxe, axe), []);
    });

  for (const width of [360, 1280])
    it(`In a page, ${width} px, in French and in Arabic, where nothing sticks out either`, async (t) => {
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
