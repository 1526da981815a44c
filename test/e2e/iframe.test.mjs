// The iframe page, for hosts that strip scripts.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const article = JSON.stringify({ url: 'https://example.org/a', lang: 'fr', title: 'Un titre' });

describeInEngines('iframe page', (engine) => {
  let cdn;
  let host;
  let other;

  before(async () => {
    cdn = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
    host = await startSite();
    other = await startSite({ cors: true });
    const headers = { 'content-type': 'application/json' };
    cdn.route('/a.json', { body: article, headers });
    other.route('/a.json', { body: article, headers });
  });

  after(() => Promise.all([cdn.close(), host.close(), other.close()]));

  const open = async (test, query) => {
    const frame = cdn.url(`/cdn/embed.html?${new URLSearchParams(query)}`);
    host.page(
      '/',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
      <script>
        window.heights = [];
        addEventListener('message', ({ data, origin }) => {
          if (data.type === 'euromed-news-card:resize') heights.push({ height: data.height, origin });
        });
      </script>
      <iframe title="News" width="400" src="${frame.replaceAll('&', '&amp;')}"></iframe></html>`,
    );
    const page = await engine.newPage(test);
    await page.goto(host.url('/'));
    return page;
  };

  it('shows an article of its own origin and tells how high it is', async (t) => {
    const page = await open(t, { src: cdn.url('/a.json'), lang: 'fr' });
    const { height, origin } = await page.waitFor(() =>
      window.heights.find(({ height }) => height > 60),
    );
    assert.equal(origin, cdn.origin);
    assert.ok(height < 1000, `${height}px`);
    assert.ok(cdn.paths.includes('/a.json'));
    assert.deepEqual(await page.errors(), []);
  });

  it('asks nobody else for an article', async (t) => {
    const before = other.requests.length;
    const page = await open(t, { src: other.url('/a.json'), lang: 'fr' });
    await page.waitFor(() => window.heights.length > 0);
    assert.equal(other.requests.length, before);
    assert.deepEqual(await page.errors(), []);
  });

  it('takes attributes, not handlers', async (t) => {
    const page = await engine.newPage(t);
    const query = {
      src: cdn.url('/a.json'),
      lang: 'fr',
      onclick: 'x()',
      style: 'color:red',
      'heading-level': '2',
    };
    await page.goto(cdn.url(`/cdn/embed.html?${new URLSearchParams(query)}`));
    const names = await page.waitFor(() => {
      const card = document.querySelector('euromed-news-card');
      return card?.state === 'ready' && card.getAttributeNames().sort().join(' ');
    });
    assert.equal(names, 'heading-level lang loading src target');
  });

  it('says bad-url for an article of an origin that is not listed', async (t) => {
    const page = await engine.newPage(t);
    await page.goto(
      cdn.url(`/cdn/embed.html?${new URLSearchParams({ src: other.url('/a.json') })}`),
    );
    const code = await page.waitFor(() => document.querySelector('euromed-news-card')?.error?.code);
    assert.equal(code, 'bad-url');
  });
});
