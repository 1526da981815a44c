import { expect } from '@open-wc/testing';
import type { NewsCardError } from '../../../src/article/news-card-error.js';
import { createFormatContext } from '../../../src/format-registry/format-context.js';
import { readLoose } from '../../../src/lazy/loose-documents/loose-documents.js';
import { htmlPage } from '../../../src/lazy/publisher-formats/html-page/html-page.js';
import { fakeTime } from '../../support/fake-time.js';
import { parseDocument, type ParseOptions } from './support/documents.js';

const url = 'https://portal.example/fr/actualites/eau';

const pageOf = (head: string, lang = 'fr') =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8">${head}</head><body><h1>L’eau</h1></body></html>`;

const read = (html: string, options: ParseOptions = {}) =>
  parseDocument(htmlPage, readLoose(html, options.url ?? url), { url, ...options });

const meta = (properties: Record<string, string>) =>
  Object.entries(properties)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('\n');

const ld = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...node })}</script>`;

const alternate = (href: string) => `<link rel="alternate" type="application/json" href="${href}">`;

const refusal = async (html: string): Promise<NewsCardError> => {
  try {
    await read(html);
  } catch (reason) {
    return reason as NewsCardError;
  }
  throw new Error('It was read.');
};

describe('a page of HTML', () => {
  it('is recognised by a marker that no JSON can have', () => {
    const json: unknown = readLoose(pageOf(meta({ 'og:title': 'x' })), url);
    expect(htmlPage.matches(json)).to.be.true;
    expect(JSON.stringify(json)).to.equal('{}');
    for (const other of [null, 1, 'x', [], {}, { '<html>': {} }, { 'euromed-news-card.page': {} }])
      expect(htmlPage.matches(other)).to.be.false;
  });

  it('without metadata of an article is not an article', () => {
    for (const html of [
      pageOf('<title>L’eau</title>'),
      pageOf('<link rel="alternate" hreflang="ar" href="/ar"><link rel="canonical" href="/">'),
      pageOf('<meta name="description" content="x"><meta property="og:site_name" content="x">'),
      pageOf('<!-- <meta property="og:title" content="x"> -->'),
      pageOf('<script>"<meta property=og:title content=x>"</script>'),
      pageOf('<template><meta property="og:title" content="x"></template>'),
    ])
      expect(readLoose(html, url), html).to.be.undefined;
  });

  it('with JSON-LD of other things is not an article, and the error names them', async () => {
    const graph = { '@graph': [{ '@type': 'WebSite', name: 'x' }, { '@type': 'Organization' }] };
    for (const head of [ld(graph), '<script type="application/ld+json">{"@type"</script>']) {
      const { code, received } = await refusal(pageOf(head));
      expect(code).to.equal('not-json');
      expect(htmlPage.matches(received)).to.be.true;
    }
  });

  describe('with metadata for previews (Open Graph)', () => {
    const properties = {
      'og:title': 'L&#8217;eau &amp; la mer | Ministère',
      'og:site_name': 'Ministère',
      'og:description': 'Dix pays se réunissent.',
      'og:url': 'https://portal.example/fr/eau',
      'og:locale': 'fr_FR',
      'og:image': '/images/eau.jpg',
      'og:image:alt': 'La salle',
      'og:image:width': '1200',
      'og:image:height': '675',
      'article:published_time': '2024-03-07T00:20:00+01:00',
      'article:modified_time': '2024-03-08T00:20:00+01:00',
    };

    it('gives title, summary, day, picture, address, language, publisher', async () => {
      const { article, problems, requests } = await read(pageOf(meta(properties), ''));
      expect(article).to.deep.equal({
        title: 'L’eau & la mer',
        summary: 'Dix pays se réunissent.',
        published: '2024-03-07T00:20:00+01:00',
        modified: '2024-03-08T00:20:00+01:00',
        image: {
          src: 'https://portal.example/images/eau.jpg',
          alt: 'La salle',
          width: 1200,
          height: 675,
        },
        url: 'https://portal.example/fr/eau',
        lang: 'fr-FR',
        publisher: { name: 'Ministère' },
      });
      expect(problems).to.deep.equal([]);
      expect(requests).to.deep.equal([]);
    });

    it('reads all names that sites use, the first of each', async () => {
      const html = pageOf(`
        <META NAME='og:title' CONTENT='Un'><meta property=og:title content=Deux>
        <meta name="description" content="Courte">
        <meta name=twitter:image content="https://cdn.example/a.jpg">
        <meta itemprop="datePublished" content="2024-03-07">`);
      const { article } = await read(html);
      expect(article).to.deep.include({ title: 'Un', summary: 'Courte', published: '2024-03-07' });
      expect(article?.image).to.deep.equal({ src: 'https://cdn.example/a.jpg' });
    });

    it('drops an invalid day and invalid sizes', async () => {
      const { article, problems } = await read(
        pageOf(
          meta({
            ...properties,
            'article:published_time': '03/07/2024',
            'og:image:width': 'large',
          }),
        ),
      );
      expect(article).not.to.have.property('published');
      expect(article?.image).to.deep.equal({
        src: 'https://portal.example/images/eau.jpg',
        alt: 'La salle',
      });
      expect(problems.map(({ path, value }) => [path, value])).to.deep.equal([
        ['published', '03/07/2024'],
      ]);
    });

    it('reads own properties only, whatever the host page has added to all objects', async () => {
      const prototype = Object.prototype as unknown as Record<string, unknown>;
      Object.assign(prototype, { description: 'of all objects', date: () => '2024-01-01' });
      try {
        const { article } = await read(pageOf(meta({ 'og:title': 'x' })));
        expect(article).not.to.have.own.property('summary');
        expect(article).not.to.have.own.property('published');
      } finally {
        delete prototype.description;
        delete prototype.date;
      }
    });
  });

  describe('address', () => {
    const title = meta({ 'og:title': 'x' });
    const addresses: [string, string, string][] = [
      ['none', '', url],
      ['canonical', '<link rel="canonical" href="/fr/eau">', 'https://portal.example/fr/eau'],
      [
        'canonical before og:url',
        '<link href="/fr/eau" rel="Canonical"><meta property="og:url" content="https://portal.example/x">',
        'https://portal.example/fr/eau',
      ],
      [
        'relative to its base',
        '<base href="https://www.portal.example/a/"><link rel=canonical href="b">',
        'https://www.portal.example/a/b',
      ],
      ['a base of another kind', '<base href="javascript:alert(1)">', url],
      ['canonical of another kind', '<link rel="canonical" href="javascript:alert(1)">', url],
      ['without a value', '<link rel="canonical" href="">', url],
    ];
    for (const [name, head, expected] of addresses)
      it(name, async () => {
        expect((await read(pageOf(head + title))).article?.url).to.equal(expected);
      });
  });

  describe('languages', () => {
    const links = `
      <link rel="alternate" hreflang="fr" href="https://portal.example/fr/eau">
      <link rel="alternate" hreflang="ar" href="https://portal.example/ar/water">
      <link rel="alternate" hreflang="en-GB" href="/en/water">
      <link rel="alternate" hreflang="x-default" href="/water">
      <link rel="alternate" hreflang="es" href="javascript:alert(1)">
      <link rel="alternate" hreflang="it" type="application/rss+xml" href="/it/feed">
      <link rel="canonical" href="https://portal.example/fr/eau">`;

    it('reads the other languages from hreflang, as links', async () => {
      const { article } = await read(pageOf(links + meta({ 'og:title': 'x' })));
      expect(article?.translations).to.deep.equal([
        { lang: 'ar', url: 'https://portal.example/ar/water' },
        { lang: 'en-GB', url: 'https://portal.example/en/water' },
      ]);
    });

    const title = 'ورشة عمل حول المياه المشتركة في تونس بمشاركة عشرة بلدان';
    const said: [string, string, string, string | undefined][] = [
      ['og:locale before the page’s', meta({ 'og:locale': 'ar_MA' }), 'ar-EG', 'ar-MA'],
      ['the page’s, where og:locale cannot be', meta({ 'og:locale': 'en_US' }), 'ar', 'ar'],
      ['none, where none can be', meta({ 'og:locale': 'en_US' }), 'fr-FR', undefined],
      ['none', '', '', undefined],
    ];
    for (const [name, head, lang, expected] of said)
      it(name, async () => {
        const html = pageOf(head + meta({ 'og:title': title }), lang);
        expect((await read(html)).article?.lang).to.equal(expected);
      });

    it('prefers the language of the JSON-LD', async () => {
      const node = ld({ '@type': 'NewsArticle', headline: 'x', inLanguage: 'es' });
      const html = pageOf(node + meta({ 'og:locale': 'fr_FR' }));
      expect((await read(html)).article?.lang).to.equal('es');
    });
  });

  describe('with JSON-LD', () => {
    it('gives the article, completed by the metadata for previews', async () => {
      const html = pageOf(
        ld({ '@type': 'Organization', '@id': '#o', name: 'Ministère' }) +
          ld({
            '@type': 'NewsArticle',
            headline: 'L’eau',
            publisher: { '@id': '#o' },
            datePublished: '2024-03-07',
          }) +
          meta({ 'og:title': 'Autre titre', 'og:description': 'Résumé' }),
      );
      expect((await read(html)).article).to.deep.equal({
        title: 'L’eau',
        published: '2024-03-07',
        summary: 'Résumé',
        url,
        lang: 'fr',
        publisher: { name: 'Ministère' },
      });
    });

    it('resolves addresses against the page’s base', async () => {
      const html = pageOf(
        `<base href="/medias/">${ld({ '@type': 'Article', headline: 'x', image: 'a.jpg', articleBody: '<p><a href="b">c</a></p>' })}`,
      );
      const { article } = await read(html);
      expect(article?.image?.src).to.equal('https://portal.example/medias/a.jpg');
      expect(article?.bodyHtml).to.equal('<p><a href="https://portal.example/medias/b">c</a></p>');
    });

    it('reads JSON-LD in any place, with comments and small faults', async () => {
      const html = `<?xml version="1.0"?><!DOCTYPE html><html><body><p>Texte</p>
        <script type='application/ld+json' id=x>
        <!--
        {"@type": "NewsArticle", "headline": "L’eau
          partagée", "url": "/eau",};
        //-->
        </script></body></html>`;
      const { article } = await read(html);
      expect(article).to.deep.equal({
        title: 'L’eau partagée',
        url: 'https://portal.example/eau',
      });
    });

    it('reports JSON-LD that is no JSON, and reads the metadata for previews', async () => {
      const html = pageOf(
        `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "a "b""}</script>${meta({ 'og:title': 'x' })}`,
      );
      const { article, problems } = await read(html);
      expect(article?.title).to.equal('x');
      expect(problems.map(({ path, expected }) => [path, expected])).to.deep.equal([
        ['script[type="application/ld+json"]', 'JSON'],
      ]);
    });
  });

  describe('that links to its JSON', () => {
    const post = {
      id: 51,
      type: 'post',
      date: '2024-03-07T00:20:00',
      date_gmt: '2024-03-06T23:20:00',
      link: 'https://portal.example/fr/actualites/eau/',
      title: { rendered: 'L&#8217;eau' },
      content: { rendered: '<p>Premier.</p>', protected: false },
      excerpt: { rendered: '<p>Résumé</p>' },
      _links: { self: [{ href: 'https://portal.example/wp-json/wp/v2/posts/51' }] },
    };
    const href = 'https://portal.example/wp-json/wp/v2/posts/51';

    it('requests the JSON of WordPress once, with all that it refers to', async () => {
      const html = pageOf(alternate(href) + meta({ 'og:title': 'Autre', 'og:locale': 'fr_FR' }));
      const embedded = {
        ...post,
        _embedded: { 'wp:featuredmedia': [{ source_url: 'https://portal.example/a.jpg' }] },
      };
      const { article, problems, requests } = await read(html, { answer: () => embedded });
      expect(requests).to.deep.equal([`${href}?_embed=1`]);
      expect(article).to.deep.equal({
        title: 'L’eau',
        published: '2024-03-07T00:20:00+01:00',
        summary: 'Résumé',
        bodyHtml: '<p>Premier.</p>',
        image: { src: 'https://portal.example/a.jpg' },
        url: 'https://portal.example/fr/actualites/eau/',
        lang: 'fr-FR',
      });
      expect(problems).to.deep.equal([]);
    });

    it('works for a WordPress with plain addresses', async () => {
      const { requests } = await read(
        pageOf(alternate('/index.php?rest_route=/wp/v2/posts/51') + meta({ 'og:title': 'x' })),
      );
      expect(requests).to.deep.equal([
        'https://portal.example/index.php?rest_route=%2Fwp%2Fv2%2Fposts%2F51&_embed=1',
      ]);
    });

    it('sends no second request for what the answer lacks', async () => {
      const lacking = {
        ...post,
        categories: [1, 2],
        _links: {
          ...post._links,
          'wp:term': [{ taxonomy: 'category', href: '/wp-json/wp/v2/categories?post=51' }],
        },
      };
      const { article, requests } = await read(pageOf(alternate(href)), { answer: () => lacking });
      expect(requests).to.have.length(1);
      expect(article?.title).to.equal('L’eau');
    });

    it('reads the native format, with addresses relative to the JSON', async () => {
      const { article, requests } = await read(pageOf(alternate('/api/eau.json')), {
        answer: () => ({
          title: 'L’eau',
          url: '../fr/eau',
          image: { src: 'eau.jpg' },
          bodyHtml: '<p><img src="b.jpg"></p>',
          translations: [{ lang: 'ar', src: 'eau.ar.json' }],
        }),
      });
      expect(requests).to.deep.equal(['https://portal.example/api/eau.json']);
      expect(article?.image?.src).to.equal('https://portal.example/api/eau.jpg');
      expect(article?.bodyHtml).to.equal('<p><img src="https://portal.example/api/b.jpg"></p>');
      expect(article?.translations?.[0]?.src).to.equal('https://portal.example/api/eau.ar.json');
      expect(article?.url).to.equal('https://portal.example/fr/eau');
    });

    const others: [string, string][] = [
      ['of another origin', alternate('https://api.portal.example/51.json')],
      ['of another scheme', alternate('javascript:alert(1)')],
      ['of another language', alternate('/ar.json').replace('rel', 'hreflang="ar" rel')],
      ['of another kind', alternate('/oembed').replace('/json', '/json+oembed')],
      ['a style sheet', '<link rel="preload" type="application/json" href="/x.json">'],
    ];
    for (const [name, head] of others)
      it(`sends no request: ${name}`, async () => {
        const { article, requests } = await read(pageOf(head + meta({ 'og:title': 'x' })));
        expect(requests).to.deep.equal([]);
        expect(article?.title).to.equal('x');
      });

    const bad: [string, unknown][] = [
      ['is not there', undefined],
      ['is a list of posts of a category', { id: 3, name: 'Migration', taxonomy: 'category' }],
      ['is an error', { code: 'rest_not_logged_in', message: 'x', data: { status: 401 } }],
      ['is null', null],
      ['is a native article without an address that can be', { title: '', url: 'javascript:x' }],
      ['is an empty collection', []],
    ];
    for (const [name, answer] of bad)
      it(`reads the JSON-LD, and reports the JSON that ${name}`, async () => {
        const node = ld({ '@type': 'NewsArticle', headline: 'Du JSON-LD' });
        const { article, problems, requests } = await read(pageOf(alternate(href) + node), {
          answer: () => answer,
        });
        expect(requests).to.have.length(1);
        expect(article?.title).to.equal('Du JSON-LD');
        expect(problems.map(({ path }) => path)).to.include(
          'link[rel="alternate"][type="application/json"]',
        );
      });

    it('reads the page itself where the JSON takes longer than three seconds', async () => {
      const time = fakeTime();
      let article: unknown;
      const json = readLoose(pageOf(alternate(href) + meta({ 'og:title': 'x' })), url);
      const context = createFormatContext({
        url,
        lang: 'fr',
        signal: new AbortController().signal,
        loadJson: () => new Promise(() => undefined),
      });
      void Promise.resolve(htmlPage.parse(json, context)).then((parsed) => (article = parsed));
      await time.advance(2900);
      expect(article).to.be.undefined;
      await time.advance(200);
      expect(article).to.include({ title: 'x' });
    });

    it('is not an article where the JSON is missing, and the page has no metadata', async () => {
      const { code, received } = await refusal(pageOf(alternate(href)));
      expect(code).to.equal('not-json');
      expect(htmlPage.matches(received)).to.be.true;
    });
  });
});
