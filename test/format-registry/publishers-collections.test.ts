// Collections as publishers' systems give them: each item is the article that the single document is.
import { expect } from '@open-wc/testing';
import type { Article } from '../../src/article/article.js';
import { readLoose } from '../../src/lazy/loose-documents/loose-documents.js';
import { loadExpected, loadSource } from '../lazy/publisher-formats/support/documents.js';
import { readAll, titlesOf } from './support/collections.js';

const site = 'https://portal.example';

describe('collections of Drupal', () => {
  interface Document {
    data: { id: string; attributes: object; relationships: object };
    included: unknown[];
  }
  const url =
    'https://drupal.example.test/fr/jsonapi/node/article?include=field_image,field_countries,field_topics';
  const load = () => loadSource('drupal-jsonapi-from-docs.json') as Promise<Document>;
  const second = ({ data }: Document) => ({
    ...data,
    id: '2',
    attributes: { ...data.attributes, title: 'Deux', path: { alias: '/actualites/deux' } },
  });

  it('give the article of each node, with what the nodes share', async () => {
    const document = await load();
    const read = await readAll(
      {
        ...document,
        data: [document.data, { type: 'user--user', id: '7' }, second(document)],
        // The link is that of https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module/pagination.
        links: { next: { href: `${url}&page%5Boffset%5D=50&page%5Blimit%5D=50` } },
      },
      { url },
    );
    const first = await loadExpected('drupal-jsonapi-from-docs.json');
    expect(read.items).to.deep.equal([
      first,
      { ...first, title: 'Deux', url: 'https://drupal.example.test/fr/actualites/deux' },
    ]);
    expect(read.next).to.equal(`${url}&page%5Boffset%5D=50&page%5Blimit%5D=50`);
    expect(read.lines).to.deep.equal([
      'items[1]: expected an article, so the item is left out, got object',
    ]);
    expect(read.requests).to.deep.equal([]);
  });

  it('may name their next page as a string', async () => {
    const document = await load();
    const links = { next: '/fr/jsonapi/node/article?page[offset]=50' };
    const read = await readAll({ ...document, data: [document.data], links }, { url });
    expect(read.next).to.equal(
      'https://drupal.example.test/fr/jsonapi/node/article?page[offset]=50',
    );
  });

  it('without `include` are requested once, and one line says what to add', async () => {
    const document = await load();
    const data = [document.data, second(document), { ...second(document), id: '3' }];
    const read = await readAll({ ...document, data, included: undefined }, { url });
    expect(titlesOf(read)).to.have.length(2);
    expect(read.requests).to.deep.equal([]);
    expect(read.lines).to.have.length(1);
    expect(read.lines[0]).to.match(
      /^items\[0\]\.included: expected include=.*field_image.* in the address, got .*, as 2 more items$/,
    );
  });

  it('may be empty', async () => {
    const read = await readAll({ jsonapi: { version: '1.0' }, data: [], links: {} }, { url });
    expect(read.items).to.deep.equal([]);
  });
});

describe('collections in JSON-LD', () => {
  const context = { '@context': 'https://schema.org' };
  const article = (name: string, more: object = {}) => ({
    '@type': 'NewsArticle',
    headline: name,
    url: `${site}/${name}`,
    ...more,
  });
  const short = (name: string): Article => ({ title: name, url: `${site}/${name}` });
  const list = (...itemListElement: unknown[]) => ({ '@type': 'ItemList', itemListElement });
  const listItem = (item: unknown, i = 0) => ({ '@type': 'ListItem', position: i + 1, item });

  it('may be an ItemList of complete articles', async () => {
    // The lists are those of https://developers.google.com/search/docs/appearance/structured-data/carousel.
    const read = await readAll({
      ...context,
      ...list(...[article('b', { inLanguage: 'fr' }), article('a')].map(listItem)),
    });
    expect(read.items).to.deep.equal([{ ...short('b'), lang: 'fr' }, short('a')]);
    expect(read.lines).to.deep.equal([]);
    expect(read.next).to.be.undefined;
  });

  it('may be an ItemList of names and addresses', async () => {
    const { items } = await readAll({
      ...context,
      '@type': 'CollectionPage',
      mainEntity: list(
        { '@type': 'ListItem', position: 1, name: 'a', url: `${site}/a` },
        { '@type': 'ListItem', position: 2, name: 'b', item: `${site}/b` },
        { '@type': 'ListItem', position: 3, name: 'c', item: { '@id': `${site}/c` } },
        {
          '@type': 'ListItem',
          position: 4,
          item: { '@type': 'WebPage', '@id': `${site}/d`, name: 'd' },
        },
      ),
    });
    expect(items).to.deep.equal(['a', 'b', 'c', 'd'].map(short));
  });

  it('may be an ItemList of addresses of articles in the same document', async () => {
    const read = await readAll({
      ...context,
      '@graph': [
        article('b', { '@id': `${site}/b#article` }),
        article('a', { publisher: { '@id': '#us' } }),
        { '@id': '#us', '@type': 'Organization', name: 'Nous' },
        list(
          { '@type': 'ListItem', url: `${site}/a` },
          `${site}/elsewhere`,
          listItem({ '@id': `${site}/b#article` }),
        ),
      ],
    });
    expect(titlesOf(read)).to.deep.equal(['a', 'b']);
    expect(read.lines).to.have.length(2);
    expect(read.lines[0]).to.match(/^items\[1\]\.title: /);
    expect(read.lines[1]).to.match(/^items\[1\]: expected an article/);
  });

  it('may be several articles, in the order given', async () => {
    const both = [article('b'), article('a')];
    for (const json of [
      both.map((each) => ({ ...context, ...each })),
      { ...context, '@graph': [{ '@type': 'WebSite', name: 'x' }, ...both] },
      { ...context, '@type': 'Blog', blogPost: both },
      { ...context, '@type': 'CollectionPage', hasPart: both },
      { ...context, '@type': 'CollectionPage', mainEntity: list(...both) },
      {
        '@context': { schema: 'https://schema.org/' },
        '@type': 'schema:ItemList',
        'schema:itemListElement': both,
      },
    ])
      expect(titlesOf(await readAll(json)), JSON.stringify(json)).to.deep.equal(['b', 'a']);
  });

  it('leave out breadcrumbs, and lists of things that are no news', async () => {
    const read = await readAll({
      ...context,
      '@graph': [
        {
          '@type': 'BreadcrumbList',
          itemListElement: [{ '@type': 'ListItem', name: 'Accueil', item: `${site}/` }],
        },
        list(
          ...['Product', 'Event', 'Person'].map((type) =>
            listItem({ '@type': type, name: 'x', url: site }),
          ),
        ),
        article('a'),
      ],
    });
    expect(titlesOf(read)).to.deep.equal(['a']);
  });

  it('hold the article of a real document', async () => {
    for (const file of ['jsonld-unhead.fr.json', 'jsonld-jekyll.fr.json']) {
      const { items } = await readAll(await loadSource(file), {
        url: 'https://portal.example.test/a.json',
      });
      expect(items).to.deep.equal([await loadExpected(file)]);
    }
  });

  it('are read up to a hundred articles', async () => {
    const whole = (await loadSource('jsonld-jekyll.fr.json')) as object;
    const elements = Array.from({ length: 120 }, (_, i) =>
      listItem({ ...whole, url: `${site}/${i}` }, i),
    );
    const { items } = await readAll({ ...context, ...list(...elements) });
    expect(items).to.have.length(100);
    expect(items[99]).to.deep.equal({
      ...(await loadExpected('jsonld-jekyll.fr.json')),
      url: `${site}/99`,
    });
  });
});

describe('feeds in XML as collections', () => {
  const read = (xml: string) =>
    readAll(readLoose(xml, `${site}/feed.xml`), { url: `${site}/feed.xml` });

  it('RSS 2.0', async () => {
    const { items, next, lines } = await read(`<?xml version="1.0"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
      <title>Ministère</title><link>${site}/</link><language>fr</language>
      <atom:link rel="self" href="${site}/feed.xml"/><atom:link rel="next" href="${site}/feed.xml?page=2"/>
      <item><title>Un</title><link>${site}/1</link><pubDate>Thu, 07 Mar 2024 00:20:00 +0100</pubDate></item>
      <item><title>Deux</title><link>${site}/2</link></item>
      <item><title>Encore un</title><link>${site}/1</link></item>
      <item/></channel></rss>`);
    const publisher = { name: 'Ministère', url: `${site}/` };
    expect(items).to.deep.equal([
      { url: `${site}/1`, lang: 'fr', title: 'Un', published: '2024-03-07', publisher },
      { url: `${site}/2`, lang: 'fr', title: 'Deux', publisher },
    ]);
    expect(next).to.equal(`${site}/feed.xml?page=2`);
    expect(lines).to.deep.equal([]);
  });

  it('Atom, whose next page is that of RFC 5005', async () => {
    const { items, next } =
      await read(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">
      <title>Ministère</title><link href="/"/><link rel="next" href="?page=2"/>
      <entry xml:lang="ar"><title>ماء</title><link href="${site}/1"/><link rel="next" href="${site}/no"/></entry>
      <entry><title>Deux</title><link href="${site}/2"/></entry></feed>`);
    expect(items.map(({ url }) => url)).to.deep.equal([`${site}/1`, `${site}/2`]);
    expect(items[0]!.lang).to.equal('ar');
    expect(next).to.equal(`${site}/feed.xml?page=2`);
  });
});

describe('pages as collections', () => {
  const read = (head: string) => {
    const url = `${site}/fr/news/`;
    return readAll(readLoose(`<!doctype html><html lang="fr"><head>${head}</head></html>`, url), {
      url,
    });
  };

  it('hold the articles of their JSON-LD, with addresses relative to the page’s base', async () => {
    const { items, next, requests } = await read(`<base href="/ar/"><title>Actualités</title>
      <meta property="og:title" content="Actualités"><link rel="next" href="news/2">
      <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "ItemList", "itemListElement": [
        { "@type": "ListItem", "item": { "@type": "NewsArticle", "headline": "Un", "url": "un" } },
        { "@type": "ListItem", "item": { "@type": "NewsArticle", "headline": "Deux", "url": "${site}/deux" } }
      ] }</script>`);
    expect(items).to.deep.equal([
      { title: 'Un', url: `${site}/ar/un` },
      { title: 'Deux', url: `${site}/deux` },
    ]);
    expect(next).to.equal(`${site}/ar/news/2`);
    expect(requests).to.deep.equal([]);
  });

  it('hold one article where the page describes one article', async () => {
    const read1 =
      await read(`<meta property="og:title" content="L’eau"><meta property="og:url" content="/fr/eau">
      <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "ItemList",
        "itemListElement": [{ "@type": "ListItem", "name": "Accueil", "item": "/" }] }</script>`);
    expect(read1.items).to.deep.equal([{ title: 'L’eau', url: `${site}/fr/eau`, lang: 'fr' }]);
  });
});
