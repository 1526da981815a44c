// Engines without constructable style sheets: the fallback link stays.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const link = '<a href="https://example.org/">The article</a>';

describeInEngines('an engine without adopted style sheets', (engine) => {
  let site;

  before(async () => {
    site = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
    site.page(
      '/page',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
      <script>
        delete Document.prototype.adoptedStyleSheets;
        delete ShadowRoot.prototype.adoptedStyleSheets;
        delete window.CSSStyleSheet;
      </script>
      <script type="module" src="/cdn/euromed-news-card.js"></script>
      <script type="module">window.ran = true;</script>
      <body><euromed-news-card src="/a.json" loading="eager">${link}</euromed-news-card>
      <div class="euromed-news-card" data-src="/a.json">${link}</div></body></html>`,
    );
  });
  after(() => site.close());

  it('leaves the links as they are, requests no article, and reports no error', async (t) => {
    const page = await engine.newPage(t);
    await page.goto(site.url('/page'));
    await page.waitFor(() => window.ran);
    // The `div` loads the chunk for stand-ins, which upgrades nothing.
    await page.waitFor(() =>
      performance
        .getEntriesByType('resource')
        .some(({ name }) => name.includes('upgrade-stand-ins')),
    );
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('a')].map((a) => a.getClientRects().length > 0),
    );
    assert.deepEqual(shown, [true, true]);
    assert.ok(!site.paths.includes('/a.json'));
    assert.deepEqual(await page.errors(), []);
  });
});
