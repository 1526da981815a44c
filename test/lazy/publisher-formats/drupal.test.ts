import { expect } from '@open-wc/testing';
import { drupal } from '../../../src/lazy/publisher-formats/drupal/drupal.js';
import { loadSource, type ParseOptions, parseDocument } from './support/documents.js';

interface Resource {
  type: string;
  id: string;
  attributes?: Record<string, unknown>;
  relationships?: Record<string, unknown>;
  links?: unknown;
}

const node = (attributes = {}, relationships = {}): Resource => ({
  type: 'node--article',
  id: 'n',
  attributes: { title: 'Title', drupal_internal__nid: 6, ...attributes },
  relationships,
});

const documentOf = (data: unknown, ...included: Resource[]) => ({
  jsonapi: { version: '1.0' },
  data,
  included,
});

const url = 'https://drupal.example/fr/jsonapi/node/article/n';

const parse = (json: unknown, options: ParseOptions = {}) =>
  parseDocument(drupal, json, { url, ...options });

describe('drupal', () => {
  it('matches nodes, alone or in a collection', async () => {
    expect(drupal.matches(documentOf(node()))).to.be.true;
    expect(drupal.matches(documentOf([node()]))).to.be.true;
    expect(drupal.matches(documentOf([]))).to.be.true;
    for (const json of [
      null,
      [],
      {},
      { data: [] },
      { data: { type: 'user--user' } },
      { jsonapi: {}, errors: [{ status: '404' }] },
    ])
      expect(drupal.matches(json), JSON.stringify(json)).to.be.false;
    expect((await parse(documentOf([]))).article).to.be.null;
    expect((await parse(documentOf([node({ title: 'One' }), node()]))).article?.title).to.equal(
      'One',
    );
  });

  it('derives the page’s address from that of the API', async () => {
    const address = async (attributes: object, options?: ParseOptions, links?: unknown) =>
      (await parse(documentOf({ ...node(attributes), links }), options)).article?.url;
    expect(await address({ path: { alias: '/news/a' } })).to.equal(
      'https://drupal.example/fr/news/a',
    );
    expect(await address({ path: { alias: null } })).to.equal('https://drupal.example/fr/node/6');
    const copy = { url: 'https://static.example/a.json' };
    const self = { href: 'https://drupal.example/ar/jsonapi/node/article/n?x=/jsonapi/' };
    expect(await address({ path: { alias: '/news/a' } }, copy, { self })).to.equal(
      'https://drupal.example/ar/news/a',
    );
    expect(await address({ path: { alias: '/news/a' } }, copy)).to.equal(
      'https://static.example/news/a',
    );
  });

  it('has no language where Drupal has none', async () => {
    for (const langcode of ['und', 'zxx', '', null])
      expect((await parse(documentOf(node({ langcode })))).article?.lang).to.be.undefined;
    expect((await parse(documentOf(node({ langcode: 'ar' })))).article?.lang).to.equal('ar');
  });

  it('prefers the date of publication to that of creation', async () => {
    const created = '2021-11-01T00:00:00+00:00';
    const published = async (attributes: object) =>
      (await parse(documentOf(node({ created, ...attributes })))).article?.published;
    expect(await published({})).to.equal(created);
    expect(await published({ field_publication_date: '2021-11-11' })).to.equal('2021-11-11');
    expect(await published({ published_at: 'never' })).to.equal(created);
  });

  it('reads the body as processed by a text format, and its summary', async () => {
    const body = { value: '<script>', processed: '<p>Body</p>', summary: '<p>Lead</p>' };
    expect((await parse(documentOf(node({ body })))).article).to.deep.include({
      bodyHtml: '<p>Body</p>',
      summary: 'Lead',
    });
    expect((await parse(documentOf(node({ field_text: body })))).article?.bodyHtml).to.equal(
      '<p>Body</p>',
    );
  });

  it('skips links that only Drupal understands', async () => {
    const { article, problems } = await parse(
      documentOf(
        node({
          field_link: { uri: 'https://x.example/', title: '' },
          field_links: [
            { uri: 'internal:/node/7', title: 'a' },
            { uri: 'entity:node/7', title: 'b' },
            { uri: 'route:<nolink>', title: 'c' },
            { uri: 'mailto:press@example.eu', title: 'Press' },
          ],
        }),
      ),
    );
    expect(article?.links).to.deep.equal([
      { title: 'x.example/', url: 'https://x.example/' },
      { title: 'Press', url: 'mailto:press@example.eu' },
    ]);
    expect(problems).to.deep.equal([]);
  });

  const file: Resource = {
    type: 'file--file',
    id: 'f',
    attributes: { filename: 'a.jpg', filemime: 'image/jpeg', uri: { url: '/files/a.jpg' } },
  };
  const to = ({ type, id }: Resource, meta?: unknown) => ({ data: { type, id, meta } });

  it('finds pictures within media', async () => {
    const thumbnail = { ...file, id: 't', attributes: { uri: { url: '/files/thumb.png' } } };
    const media: Resource = {
      type: 'media--image',
      id: 'm',
      relationships: {
        thumbnail: to(thumbnail, { alt: 'Thumbnail' }),
        field_media_image: to(file, { alt: 'Participants', width: 1600, height: 900 }),
      },
    };
    const json = documentOf(node({}, { field_media: to(media) }), media, file, thumbnail);
    expect((await parse(json)).article?.image).to.deep.equal({
      src: 'https://drupal.example/files/a.jpg',
      alt: 'Participants',
      width: 1600,
      height: 900,
    });
  });

  it('makes files that are no pictures links', async () => {
    const pdf = {
      ...file,
      attributes: { filename: 'a.pdf', filemime: 'application/pdf', uri: { url: '/files/a.pdf' } },
    };
    const json = documentOf(node({}, { field_files: to(pdf, { description: 'Report' }) }), pdf);
    const { article } = await parse(json);
    expect(article?.links).to.deep.equal([
      { title: 'Report', url: 'https://drupal.example/files/a.pdf' },
    ]);
    expect(article?.image).to.be.undefined;
  });

  it('requests once what was not included', async () => {
    const whole = (await loadSource('drupal-jsonapi-from-docs.json')) as Record<string, unknown>;
    const { included, ...bare } = whole;
    expect(included).to.be.an('array');
    const { article, problems, requests } = await parse(bare, {
      url: `${url}?include=field_image&x=1`,
      answer: () => whole,
    });
    expect(requests).to.deep.equal([
      `${url}?include=field_image%2Cfield_countries%2Cfield_topics&x=1`,
    ]);
    expect(article?.countries).to.have.length(10);
    expect(article?.image?.src).to.equal(
      'https://drupal.example/sites/default/files/2021-11/featured.jpg',
    );
    expect(problems).to.have.length(1);
  });

  it('reports what stays missing', async () => {
    const bare = (await loadSource('drupal-jsonapi-from-docs.json')) as { included?: unknown };
    delete bare.included;
    const { article, problems } = await parse(bare);
    expect(article?.title).to.contain('EUROMED');
    expect(problems).to.deep.equal([
      {
        path: 'included',
        expected: 'include=field_image,field_countries,field_topics in the address',
        received: 'nothing of field_image,field_countries,field_topics',
      },
    ]);
  });
});
