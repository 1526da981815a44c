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
  let url;

  before(async () => {
    server = await createServer({
      root,
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0, open: false, hmr: false, watch: null },
    });
    await server.listen();
    url = `http://127.0.0.1:${server.httpServer.address().port}/demo/index.html`;
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
});
