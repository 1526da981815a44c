// The order of text in right-to-left cards, where a test needs a page of its own.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const root = new URL('../../', import.meta.url);

describeInEngines('a right-to-left card', (engine) => {
  let site;

  before(async () => {
    site = await startSite({
      folders: { '/cdn/': new URL('dist/cdn/', root), '/demo/': new URL('demo/', root) },
    });
    const menu = (await readdir(new URL('dist/cdn/chunks/', root))).find((file) =>
      file.startsWith('share-menu-'),
    );
    site.route(`/cdn/chunks/${menu}`, { status: 404 });
    site.page(
      '/',
      `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>صفحة</title>
      <script type="module" src="/cdn/euromed-news-card.js"></script><body>
      <euromed-news-card loading="eager" src="/demo/articles/euromed-migration-v.ar.json"></euromed-news-card></body></html>`,
    );
  });
  after(() => site.close());

  it('shows the address from left to right where the share menu fails to load', async (t) => {
    const page = await engine.newPage(t);
    await page.goto(site.url('/'));
    await page.click('euromed-news-card >>> [part=share-button]');
    const link = await page.waitFor(() => {
      const { shadowRoot } = document.querySelector('euromed-news-card');
      const found = shadowRoot.querySelector('[part=share-menu] a');
      return found && [found.textContent, getComputedStyle(found).direction];
    });
    assert.equal(link[1], 'ltr');
    assert.match(link[0], /^https:.*\/ar\/news\//);
    assert.deepEqual(await page.errors(), []);
  });
});
