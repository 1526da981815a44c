// Articles' own pages and feeds in XML as `src`: which documents and chunks are requested, and from where.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const source = (name) =>
  readFile(new URL(`../fixtures/sources/publishers/${name}`, import.meta.url), 'utf8');

const post = {
  id: 52,
  type: 'post',
  date: '2024-03-07T00:20:00',
  date_gmt: '2024-03-06T23:20:00',
  link: 'https://pub.example/ar/water/',
  title: { rendered: 'EUROMED ينظم ورشة عمل حول المياه المشتركة في تونس' },
  content: { rendered: '<p>نص</p>', protected: false },
  excerpt: { rendered: '<p>ملخص الورشة</p>' },
  _embedded: { 'wp:term': [] },
};

const preview = '<meta property="og:title" content="From the preview">';

const html = (head, lang = 'ar') =>
  `<!doctype html><html lang="${lang}"><head><title>x</title>${head}</head><body></body></html>`;

const alternate = (href) => `<link rel="alternate" type="application/json" href="${href}">`;

describeThoroughly('an article’s own page or feed as `src`', (engine) => {
  let data;
  let other;
  let pages;

  before(async () => {
    data = await startSite({ cors: true });
    other = await startSite({ cors: true });
    pages = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
    const serve = (path, body, type = 'text/html') =>
      data.route(path, { body, headers: { 'content-type': type } });
    const json = (path, value) => serve(path, JSON.stringify(value), 'application/json');
    serve(
      '/ar/water',
      html(
        `${alternate('/wp-json/wp/v2/posts/52')}${preview}
        <link rel="canonical" href="https://pub.example/ar/water">
        <link rel="alternate" hreflang="ar" href="https://pub.example/ar/water">
        <link rel="alternate" hreflang="fr" href="https://pub.example/fr/eau">`,
      ),
    );
    json('/wp-json/wp/v2/posts/52', post);
    serve('/huge', html(alternate('/huge.json') + preview));
    serve('/huge.json', JSON.stringify({ ...post, x: 'x'.repeat(2_200_000) }), 'application/json');
    serve('/missing', html(alternate('/missing.json') + preview));
    serve('/foreign', html(alternate(`${other.origin}/post.json`) + preview));
    other.route('/post.json', { body: JSON.stringify(post) });
    serve('/moved', html(alternate('/moved.json') + preview));
    data.route('/moved.json', { status: 302, headers: { location: `${other.origin}/post.json` } });
    serve('/preview', html(`${preview}<meta property="og:image" content="/none.png">`));
    const site = '{"@context":"https://schema.org","@type":"WebSite","name":"x"}';
    serve('/front', html(`<script type="application/ld+json">${site}</script>`));
    serve('/feed.xml', await source('rss-xml.xml'), 'application/rss+xml');
    serve(
      '/atom.xml',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>M</title><entry><title>From Atom</title><link href="https://pub.example/a"/><updated>2024-03-07T00:00:00Z</updated></entry></feed>',
      'application/atom+xml',
    );
    json('/native.json', { title: 'Native', url: 'https://pub.example/a' });
    for (const [path, name] of [
      ['/feed.json', 'jf-rfc822.json'],
      ['/graph.json', 'ld-english-date.json'],
      ['/node.json', 'dr-metatag.json'],
      ['/post.json', 'wp-wpml.json'],
      ['/notice.json', 'wp-php-notice.txt'],
      ['/page', 'html-page.html'],
    ])
      serve(path, await source(name), 'application/json');
  });

  after(() => Promise.all([data.close(), other.close(), pages.close()]));

  /** Shows a card for each of `paths`. Returns the requests to both sites, and what the cards show. */
  const show = async (test, ...paths) => {
    const address = `/${paths.join('').replace(/\W/g, '-')}`;
    pages.page(
      address,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pages</title>
      <script type="module" src="/cdn/euromed-news-card.js"></script><body>${paths
        .map(
          (path) =>
            `<euromed-news-card loading="eager" src="${data.url(path)}"></euromed-news-card>`,
        )
        .join('')}</body></html>`,
    );
    const [asked, askedOther, askedPages] = [data, other, pages].map((site) => site.paths.length);
    const page = await engine.newPage(test);
    await page.goto(pages.url(address));
    const cards = await page.waitFor(() => {
      const all = [...document.querySelectorAll('euromed-news-card')];
      if (all.some(({ state }) => !['ready', 'error'].includes(state))) return null;
      return all.map(({ state, error, shadowRoot }) => {
        const title = shadowRoot.querySelector('[part=title]');
        return {
          state,
          ...(error && { code: error.code }),
          title: title?.textContent.trim(),
          lang: title?.lang,
          dir: title && getComputedStyle(title).direction,
          languages: [...shadowRoot.querySelectorAll('[part=language]')].map((language) =>
            language.textContent.trim(),
          ),
        };
      });
    });
    assert.deepEqual(await page.errors(), []);
    return {
      cards,
      asked: data.paths.slice(asked).sort(),
      askedOther: other.paths.slice(askedOther),
      parts: pages.paths
        .slice(askedPages)
        .flatMap((path) => /\/chunks\/(.*)-[^-]+\.js$/.exec(path)?.[1] ?? []),
    };
  };

  it('needs one further request for the post of a WordPress page, with all that the post refers to', async (t) => {
    const { cards, asked } = await show(t, '/ar/water');
    assert.deepEqual(cards, [
      {
        state: 'ready',
        title: 'EUROMED ينظم ورشة عمل حول المياه المشتركة في تونس',
        lang: 'ar',
        dir: 'rtl',
        languages: ['العربية', 'français'],
      },
    ]);
    assert.deepEqual(asked, ['/ar/water', '/wp-json/wp/v2/posts/52?_embed=1']);
  });

  it('causes no request for JSON where the page describes no article', async (t) => {
    const { cards } = await show(t, '/front');
    assert.deepEqual([cards[0].state, cards[0].code], ['error', 'not-json']);
  });

  it('shares the page’s JSON with cards whose `src` is the JSON', async (t) => {
    const { asked } = await show(t, '/ar/water', '/ar/water', '/wp-json/wp/v2/posts/52?_embed=1');
    assert.deepEqual(asked, ['/ar/water', '/wp-json/wp/v2/posts/52?_embed=1']);
  });

  for (const [path, requests] of [
    ['/huge', ['/huge', '/huge.json']],
    ['/missing', ['/missing', '/missing.json']],
    ['/foreign', ['/foreign']],
    ['/preview', ['/preview']],
  ])
    it(`needs no further request: ${path}`, async (t) => {
      const { cards, asked, askedOther } = await show(t, path);
      assert.equal(cards[0].title, 'From the preview');
      assert.deepEqual(
        asked.filter((each) => each !== '/none.png'),
        requests,
      );
      assert.deepEqual(askedOther, []);
    });

  const formats =
    /^(wordpress|drupal|json-feed|json-ld|html-page|page-formats|loose-documents|recognition|apply-overrides)$/;

  for (const [path, parts] of [
    ['/native.json', []],
    ['/post.json', ['wordpress']],
    ['/feed.json', ['json-feed']],
    ['/graph.json', ['json-ld']],
    ['/node.json', ['drupal']],
    ['/notice.json', ['loose-documents', 'wordpress']],
    ['/feed.xml', ['json-feed', 'loose-documents']],
    ['/atom.xml', ['json-feed', 'loose-documents']],
    ['/page', ['html-page', 'loose-documents']],
  ])
    it(`loads only the chunk of its own format, once: ${path}`, async (t) => {
      const { cards, parts: loaded } = await show(t, path, path);
      assert.deepEqual(
        cards.map(({ state }) => state),
        ['ready', 'ready'],
      );
      assert.deepEqual(loaded.filter((part) => formats.test(part)).sort(), parts);
    });
});
