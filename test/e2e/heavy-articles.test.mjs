// Articles that are made to freeze the page: limits bound what a card shows of them.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const many = (length, item) => Array.from({ length }, (_, i) => item(i));

const fields = {
  'a million letters of title': { title: `Title ${'word '.repeat(200_000)}` },
  'ten thousand countries': { countries: many(10_000, (i) => ({ name: `Country ${i}` })) },
  'ten thousand topics and links': {
    topics: many(10_000, (i) => `Topic ${i}`),
    links: many(10_000, (i) => ({ title: `Link ${i}`, url: `/${i}` })),
  },
  'a million letters of summary': { summary: `Title ${'x'.repeat(1_000_000)}` },
  'elements a hundred thousand deep': { bodyHtml: '<div>'.repeat(100_000) },
  'tables thirty thousand deep': { bodyHtml: '<table><tr><td>'.repeat(30_000) },
  'emphasis that is never closed': { bodyHtml: '<b><p>'.repeat(60_000) },
  'a hundred thousand paragraphs': { bodyHtml: '<p>x'.repeat(100_000) },
  'fifty thousand attributes': { bodyHtml: `<p ${many(50_000, (i) => `a${i}`).join(' ')}>x</p>` },
};

const texts = Object.entries(fields).map(([name, field]) => [
  name,
  JSON.stringify({ title: 'Title', url: 'https://example.org/a', lang: 'en', ...field }),
]);

/** Markup that no serialiser writes. */
const [deep, flat] = ['['.repeat(500_000), ']'.repeat(500_000)];
texts.push([
  'lists half a million deep',
  `{"title":"Title","url":"https://example.org/a","x":${deep}${flat}}`,
]);

describeInEngines('heavy articles', (engine) => {
  let site;

  before(async () => {
    site = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
    texts.forEach(([, body], i) =>
      site.route(`/${i}.json`, { body, headers: { 'content-type': 'application/json' } }),
    );
    site.page(
      '/',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Heavy</title>
      <script type="module" src="/cdn/euromed-news-card.js"></script><body></body></html>`,
    );
  });

  after(() => site.close());

  it('are shown up to the limits for articles', async (t) => {
    const view = await engine.newPage(t);
    await view.goto(site.url('/'));
    for (const [i, [name, body]] of texts.entries()) {
      await view.evaluate((src) => {
        const card = document.createElement('euromed-news-card');
        for (const [key, value] of Object.entries({ src, body: 'full', loading: 'eager' }))
          card.setAttribute(key, value);
        document.body.replaceChildren(card);
      }, `/${i}.json`);
      const seen = await view.waitFor((hasBody) => {
        const { state, shadowRoot: root } = document.querySelector('euromed-news-card');
        return (
          state === 'ready' &&
          (!hasBody || root.querySelector('[part=body]')) && {
            title: root.querySelector('[part=title]').textContent.trim().slice(0, 5),
            elements: root.querySelectorAll('*').length,
            letters: root.textContent.length,
          }
        );
      }, body.includes('bodyHtml'));
      assert.equal(seen.title, 'Title', name);
      assert.ok(seen.elements < 30_000, `${name}: ${seen.elements} elements`);
      assert.ok(seen.letters < 300_000, `${name}: ${seen.letters} letters`);
    }
    assert.deepEqual(await view.errors(), []);
  });
});
