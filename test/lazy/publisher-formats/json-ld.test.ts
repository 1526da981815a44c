import { expect } from '@open-wc/testing';
import { jsonLd } from '../../../src/lazy/publisher-formats/json-ld/json-ld.js';
import { parseDocument } from './support/documents.js';

const node = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Title',
  url: 'https://portal.example/news',
};

const parse = async (json: unknown) => (await parseDocument(jsonLd, json, { lang: 'fr' })).article;

describe('jsonLd', () => {
  it('finds the article alone, in a list, in a graph, or as the main entity of a page', async () => {
    const person = { '@type': 'Person', name: 'Nobody' };
    for (const json of [
      node,
      [person, node],
      { '@context': 'https://schema.org', '@graph': [person, node] },
      [{ '@graph': [person] }, { '@graph': [node] }],
      { '@type': 'WebPage', mainEntity: node },
    ]) {
      expect(jsonLd.matches(json)).to.be.true;
      expect((await parse(json))?.title).to.equal('Title');
    }
  });

  it('knows types in every notation', () => {
    for (const type of [
      'Article',
      'newsarticle',
      'BlogPosting',
      'LiveBlogPosting',
      'schema:NewsArticle',
      'http://schema.org/NewsArticle',
      ['WebPage', 'Article'],
    ])
      expect(jsonLd.matches({ '@type': type }), String(type)).to.be.true;
    for (const json of [null, [], {}, { '@type': 'WebPage' }, { '@type': 3 }, { '@graph': [] }])
      expect(jsonLd.matches(json), JSON.stringify(json)).to.be.false;
  });

  it('prefers news to other articles', async () => {
    expect((await parse([{ '@type': 'Article', headline: 'Other' }, node]))?.title).to.equal(
      'Title',
    );
  });

  it('prefers a complete name to a headline that was cut', async () => {
    const whole = 'EUROMED Migration V hosts event on migration partnerships';
    for (const headline of [
      whole.slice(0, 30),
      `${whole.slice(0, 29)}…`,
      `${whole.slice(0, 29)}...`,
    ]) {
      expect((await parse({ ...node, headline, name: whole }))?.title).to.equal(whole);
      expect((await parse({ ...node, headline, alternativeHeadline: whole }))?.title).to.equal(
        whole,
      );
      expect((await parse({ ...node, headline, name: 'Portal' }))?.title).to.equal(headline);
    }
    expect((await parse({ ...node, headline: undefined, name: whole }))?.title).to.equal(whole);
  });

  it('decodes entities that templates wrote', async () => {
    const article = await parse({
      ...node,
      headline: 'EU &amp; southern partners&#39; event',
      description: 'A &lt;b&gt; &hellip;',
      articleSection: 'Migration &amp; mobility',
    });
    expect(article).to.deep.include({
      title: "EU & southern partners' event",
      summary: 'A <b> …',
      topics: [{ name: 'Migration & mobility' }],
    });
  });

  it('chooses the text in the article’s language from several', async () => {
    const headline = [
      { '@value': 'Titre', '@language': 'fr' },
      { '@value': 'عنوان', '@language': 'ar' },
    ];
    expect((await parse({ ...node, headline, inLanguage: 'ar' }))?.title).to.deep.equal({
      value: 'عنوان',
      lang: 'ar',
    });
  });

  it('splits keywords at commas, Arabic ones too', async () => {
    for (const keywords of [
      'Tunisie, Palestine *, Migration,#lang-fr,',
      ['Tunisie, Palestine *, Migration'],
      ['Tunisie', 'Palestine *', 'Migration'],
      [{ '@type': 'DefinedTerm', name: 'Tunisie' }, 'Palestine *', 'Migration'],
    ]) {
      const article = await parse({ ...node, keywords });
      expect(article?.countries).to.deep.equal([
        { code: 'TN', name: 'Tunisie' },
        { code: 'PS', name: 'Palestine' },
      ]);
      expect(article?.topics).to.deep.equal([{ name: 'Migration' }]);
    }
    const article = await parse({ ...node, keywords: 'تونس، مصر' });
    expect(article?.countries).to.have.length(2);
  });

  it('treats places as countries only where they are countries', async () => {
    const article = await parse({
      ...node,
      contentLocation: [
        { '@type': 'Place', name: 'La Valette' },
        { '@type': 'Place', name: 'Malte' },
        { '@type': 'Country', name: 'Sahel' },
        { '@type': 'Country', name: 'République', identifier: 'TN' },
      ],
      spatialCoverage: 'Maroc',
      about: { '@type': 'Thing', name: 'Migration' },
    });
    expect(article?.countries).to.deep.equal([
      { code: 'MT', name: 'Malte' },
      { name: 'Sahel' },
      { code: 'TN', name: 'République' },
      { code: 'MA', name: 'Maroc' },
    ]);
    expect(article?.topics).to.deep.equal([{ name: 'Migration' }]);
  });

  it('follows references, nested nodes and bare addresses', async () => {
    const image = { src: 'https://portal.example/a.jpg' };
    for (const json of [
      { ...node, image: '/a.jpg', publisher: 'EU' },
      { ...node, image: ['/a.jpg', '/b.jpg'], publisher: { name: 'EU' } },
      { ...node, image: { '@type': 'imageObject', url: '/a.jpg' }, publisher: [{ name: 'EU' }] },
      { ...node, image: [{ contentUrl: '/a.jpg' }], publisher: { '@type': 'Person', name: 'EU' } },
      {
        '@graph': [
          { ...node, image: { '@id': '#i' }, publisher: { '@id': '#p' } },
          { '@id': '#i', '@type': 'ImageObject', url: '/a.jpg' },
          { '@id': '#p', '@type': 'Organization', name: 'EU' },
        ],
      },
    ])
      expect(await parse(json)).to.deep.include({ image, publisher: { name: 'EU' } });
  });

  it('reads sizes and captions of pictures', async () => {
    const image = (more: object) => parse({ ...node, image: { url: '/a.jpg', ...more } });
    expect(
      (await image({ width: '1600 px', height: { '@type': 'QuantitativeValue', value: 900 } }))
        ?.image,
    ).to.deep.include({ width: 1600, height: 900 });
    expect((await image({ caption: '© Union européenne' }))?.image).to.deep.include({
      credit: '© Union européenne',
    });
    expect((await image({ caption: 'Participants', creditText: 'UE' }))?.image).to.deep.include({
      alt: 'Participants',
      credit: 'UE',
    });
  });

  it('finds the article’s address in each of its places', async () => {
    const page = 'https://portal.example/news';
    for (const more of [
      { mainEntityOfPage: page },
      { mainEntityOfPage: { '@type': 'WebPage', '@id': page } },
      { '@id': `${page}#article` },
    ])
      expect((await parse({ ...node, url: undefined, ...more }))?.url).to.equal(page);
  });

  it('gives body, dates, translations and links', async () => {
    expect(
      await parse({
        ...node,
        datePublished: { '@type': 'Date', '@value': '2021-11-11' },
        articleBody: 'One.\nTwo.',
        inLanguage: { '@type': 'Language', name: 'French', alternateName: 'fr' },
        workTranslation: [{ '@type': 'Article', inLanguage: 'ar', url: '/ar' }, { url: '/x' }],
        translationOfWork: { inLanguage: 'en', '@id': 'https://portal.example/en' },
        citation: ['Nobody, 2021', { name: 'Report', url: 'https://x.example/r' }],
        relatedLink: 'https://www.x.example/أ/',
      }),
    ).to.deep.equal({
      url: node.url,
      lang: 'fr',
      title: 'Title',
      published: '2021-11-11',
      body: ['One.', 'Two.'],
      links: [
        { title: 'Report', url: 'https://x.example/r' },
        { title: 'x.example/أ', url: 'https://www.x.example/%D8%A3/' },
      ],
      translations: [
        { lang: 'ar', url: 'https://portal.example/ar' },
        { lang: 'en', url: 'https://portal.example/en' },
      ],
    });
  });

  it('reads a body with tags as HTML', async () => {
    const articleBody = '<p>One</p>';
    expect(await parse({ ...node, articleBody })).to.deep.include({ bodyHtml: articleBody });
  });
});
