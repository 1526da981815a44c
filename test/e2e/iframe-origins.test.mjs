// The iframe page: whose articles it shows, and where its links lead.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeInEngines, runsLongTests } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const article = JSON.stringify({ url: 'https://example.org/a', lang: 'fr', title: 'Un titre' });

describeInEngines('the iframe page', (engine) => {
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

  it('shows an article of its own origin, and reports its height', async (t) => {
    const page = await open(t, { src: cdn.url('/a.json'), lang: 'fr' });
    const { height, origin } = await page.waitFor(() =>
      window.heights.find(({ height }) => height > 60),
    );
    assert.equal(origin, cdn.origin);
    assert.ok(height < 1000, `${height}px`);
    const all = await page.evaluate(() => window.heights.map((one) => one.height));
    assert.ok(!all.includes(0), all.join());
    assert.ok(cdn.paths.includes('/a.json'));
    assert.deepEqual(await page.errors(), []);
  });

  it('requests no article of another origin', async (t) => {
    const before = other.requests.length;
    const page = await open(t, { src: other.url('/a.json'), lang: 'fr' });
    await page.waitFor(() => window.heights.length > 0);
    assert.equal(other.requests.length, before);
    assert.deepEqual(await page.errors(), []);
  });

  it('reads attributes, and ignores handlers', async (t) => {
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

  /** The frame's own page with a query; the card's error, and where its links lead. */
  const openFrame = async (test, query) => {
    const page = await engine.newPage(test);
    other.requests.length = 0;
    await page.goto(cdn.url(`/cdn/embed.html?${new URLSearchParams(query)}`));
    return page;
  };

  const failsWithBadUrl = async (page) => {
    const code = await page.waitFor(() => document.querySelector('euromed-news-card')?.error?.code);
    assert.equal(code, 'bad-url');
    assert.deepEqual(await page.errors(), []);
  };

  const foreignAddresses = {
    'a translation': (foreign) => ({ translations: `en=/en.json ar=${foreign('/a.json')}` }),
    'a translation with quotes': (foreign) => ({ translations: `ar="${foreign('/a.json')}"` }),
    'a translation of the language shown': (foreign) => ({
      lang: 'en',
      translations: `en=${foreign('/a.json')}`,
    }),
    'links of countries': (foreign) => ({ 'country-href': foreign('/{code}') }),
    'links of topics': (foreign) => ({ 'topic-href': foreign('/{topic}') }),
    'links without a scheme': (foreign) => ({
      'country-href': foreign('/{code}').replace('http:', ''),
    }),
    'links that an unknown name makes foreign': (foreign) => ({
      'country-href': `/{nothing}/${new URL(foreign('/')).host}/{code}`,
    }),
  };
  for (const [name, query] of runsLongTests(engine.name) ? Object.entries(foreignAddresses) : [])
    it(`has the error bad-url for ${name} of another origin`, async (t) => {
      const foreign = (path) => other.origin + path;
      const page = await openFrame(t, { src: '/a.json', lang: 'fr', ...query(foreign) });
      await failsWithBadUrl(page);
      assert.deepEqual(other.paths, []);
    });

  it('has the error bad-url where a redirect leads to another origin', async (t) => {
    cdn.route('/redirect', (request, response) =>
      response.writeHead(302, { location: other.url('/a.json') }).end(),
    );
    await failsWithBadUrl(await openFrame(t, { src: '/redirect', lang: 'fr' }));
  });

  it('keeps the original article where its translation is on, or redirects to, another origin', async (t) => {
    cdn.route('/redirected.json', (request, response) =>
      response.writeHead(302, { location: other.url('/a.json') }).end(),
    );
    for (const src of [other.url('/a.json'), '/redirected.json']) {
      cdn.route('/fr.json', {
        body: {
          url: '/a',
          lang: 'fr',
          title: 'Le nôtre',
          translations: [{ lang: 'en', src }],
        },
      });
      const page = await openFrame(t, { src: '/fr.json', lang: 'en' });
      await failsWithBadUrl(page);
      const title = await page.evaluate(() =>
        document
          .querySelector('euromed-news-card')
          .shadowRoot.querySelector('[part=title]')
          .textContent.trim(),
      );
      assert.equal(title, 'Le nôtre');
    }
  });

  it('links chips to its own origin only, and does not change an article’s links', async (t) => {
    cdn.route('/chips.json', {
      body: {
        url: other.url('/article'),
        lang: 'fr',
        title: 'Un titre',
        countries: ['DZ'],
        topics: ['Mer', '..'],
      },
    });
    const page = await openFrame(t, {
      src: '/chips.json',
      'country-href': '/pays/{code}',
      'topic-href': '/themes/{topic}/liste',
    });
    const links = await page.waitFor(() => {
      const root = document.querySelector('euromed-news-card')?.shadowRoot;
      const found = root?.querySelector('[part=country]') && [
        ...root.querySelectorAll('[part=title-link], [part=country], [part=topic]'),
      ];
      return found?.map((link) => link.getAttribute('href'));
    });
    assert.deepEqual(links, [
      other.url('/article'),
      cdn.url('/pays/DZ'),
      cdn.url('/themes/Mer/liste'),
      null,
    ]);
  });

  it('resolves a document’s addresses against the last of its redirects', async (t) => {
    cdn.route('/old/a.json', (request, response) =>
      response.writeHead(302, { location: '/new/dir/a.json' }).end(),
    );
    cdn.route('/new/dir/a.json', {
      body: {
        url: 'article.html',
        lang: 'fr',
        title: 'Un titre',
        bodyHtml: '<p><a href="more.html">Suite</a></p>',
      },
    });
    const page = await openFrame(t, { src: '/old/a.json', body: 'full' });
    const links = await page.waitFor(() => {
      const root = document.querySelector('euromed-news-card')?.shadowRoot;
      const more = root?.querySelector('[part=body] a');
      return more && [root.querySelector('[part=title-link]').href, more.href];
    });
    assert.deepEqual(links, [cdn.url('/new/dir/article.html'), cdn.url('/new/dir/more.html')]);
  });

  it('has the error bad-url for an article of an origin that is not listed', async (t) => {
    const page = await engine.newPage(t);
    await page.goto(
      cdn.url(`/cdn/embed.html?${new URLSearchParams({ src: other.url('/a.json') })}`),
    );
    const code = await page.waitFor(() => document.querySelector('euromed-news-card')?.error?.code);
    assert.equal(code, 'bad-url');
    const lines = await page.waitFor(() => {
      const said = window.__collected.console.map(({ text }) => text);
      return said.some((text) => text.includes('shows no news')) && said;
    });
    assert.ok(lines.join().includes(`add "${other.origin}"`), lines.join());
    assert.ok(lines.join().includes('embed-origins.json'), lines.join());
  });
});
