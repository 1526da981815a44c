import { expect } from '@open-wc/testing';
import { publisherFormats } from './support/format-list.js';
import { loadExpected, loadSource, parseDocument } from './support/documents.js';

const documents: [file: string, format: string, url: string][] = [
  ['wordpress-6.1-post.fr.json', 'wordpress', 'http://127.0.0.1:8801/wp-json/wp/v2/posts/6?_embed'],
  ['wordpress-6.1-post.en.json', 'wordpress', 'http://127.0.0.1:8801/wp-json/wp/v2/posts/7?_embed'],
  ['wordpress-6.1-post.ar.json', 'wordpress', 'http://127.0.0.1:8801/wp-json/wp/v2/posts/8?_embed'],
  [
    'wordpress-6.1-collection-fields.json',
    'wordpress',
    'http://127.0.0.1:8801/wp-json/wp/v2/posts?_fields=id,date_gmt,slug,link,title',
  ],
  ['jsonfeed-wordpress.fr.json', 'json-feed', 'http://127.0.0.1:8802/feed/json/'],
  ['jsonfeed-eleventy.fr.json', 'json-feed', 'https://portal.example.test/fr/feed.json'],
  ['jsonld-jekyll.fr.json', 'json-ld', 'https://portal.example.test/a.json'],
  ['jsonld-unhead.fr.json', 'json-ld', 'https://portal.example.test/a.json'],
  [
    'drupal-jsonapi-from-docs.json',
    'drupal',
    'https://drupal.example.test/fr/jsonapi/node/article/00000000-0000-4000-8000-000000000001?include=field_image,field_countries,field_topics',
  ],
];

describe('documents of real producers', () => {
  for (const [file, name, url] of documents) {
    for (const lang of ['fr', 'ar', 'en']) {
      it(`give a complete article: ${file}, for a reader of ${lang}`, async () => {
        const json = await loadSource(file);
        const before = JSON.stringify(json);
        const [format, ...others] = publisherFormats.filter((each) => each.matches(json));
        expect(format?.name).to.equal(name);
        expect(others).to.be.empty;
        const { article, problems, requests } = await parseDocument(format!, json, { url, lang });
        expect(article).to.deep.equal(await loadExpected(file));
        expect(problems).to.deep.equal([]);
        expect(requests).to.deep.equal([]);
        expect(JSON.stringify(json)).to.equal(before);
      });
    }
  }

  it('give the note of a portal’s own list of countries by one further request', async () => {
    const [json, terms] = await Promise.all([
      loadSource('wordpress-6.5-portal-post.fr.json'),
      loadSource('wordpress-6.5-portal-countries.fr.json'),
    ]);
    const format = publisherFormats.find((each) => each.matches(json));
    const { article, problems, requests } = await parseDocument(format!, json, {
      url: 'http://127.0.0.1:8802/wp-json/wp/v2/posts/6?_embed',
      answer: () => terms,
    });
    expect(article).to.deep.equal(await loadExpected('wordpress-6.5-portal-post.fr.json'));
    expect(problems).to.deep.equal([]);
    expect(requests).to.deep.equal([
      'http://127.0.0.1:8802/wp-json/wp/v2/countries?include=84&per_page=100',
    ]);
  });

  it('do not include errors of WordPress', async () => {
    const json = await loadSource('wordpress-6.1-error-404.json');
    expect(publisherFormats.filter((format) => format.matches(json))).to.be.empty;
  });
});
