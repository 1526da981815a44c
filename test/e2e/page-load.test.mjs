// The page's `load` event fires, whatever the server of the card's files does.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);
const files = ['chunks', 'locales'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, dist)).map((name) => `${folder}/${name}`),
);

describeInEngines('the page’s load event', (engine) => {
  let site;

  before(async () => {
    site = await startSite({ folders: { '/cdn/': dist } });
    site.route('/a.json', {
      body: { url: 'https://example.org/a', lang: 'de', title: 'Ein Titel', summary: 'Ein Satz.' },
    });
  });

  after(() => site.close());

  it('fires although files that the script requests hang', async (t) => {
    const held = [];
    let isHeld = true;
    for (const name of files)
      site.route(`/cdn/${name}`, (request, response) => {
        const answer = async () => {
          const body = await readFile(new URL(name, dist));
          response.writeHead(200, { 'content-type': 'text/javascript' }).end(body);
        };
        if (isHeld) held.push(answer);
        else return answer();
      });
    site.page(
      '/',
      `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Host</title>
      <script>addEventListener('load', () => (window.loaded = true))</script>
      <script src="/cdn/euromed-news-card.js"></script></head><body>
      <euromed-news-card src="/a.json" loading="eager"><a href="/a">Weiterlesen</a></euromed-news-card>
      <div class="euromed-news-card" data-src="/a.json" data-loading="eager"><a href="/a">Weiterlesen</a></div>
      </body></html>`,
    );
    const page = await engine.newPage(t);
    await page.goto(site.url('/'));
    await page.waitFor(
      () => window.loaded && document.querySelector('euromed-news-card').state === 'ready',
    );
    assert.ok(held.length > 0);
    isHeld = false;
    for (const answer of held) await answer();
    await page.waitFor(() => {
      const cards = [...document.querySelectorAll('euromed-news-card')];
      return (
        cards.length === 2 &&
        cards.every((card) => card.locale === 'de' && !!card.querySelector('[data-euromed-copy]'))
      );
    });
    assert.deepEqual(await page.errors(), []);
  });
});
