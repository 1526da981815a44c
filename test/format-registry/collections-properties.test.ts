// Property tests: the items of any collection are read like single documents of the format.
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as v from 'valibot';
import type { Article } from '../../src/article/article.js';
import type { NewsCollection } from '../../src/format-registry/read-collection.js';
import { NewsCardError } from '../../src/article/news-card-error.js';
import { readArticle } from '../../src/article/read-article.js';
import type { Format, FormatContext } from '../../src/format-registry/format.js';
import { publisherFormats } from '../lazy/publisher-formats/support/format-list.js';
import { field } from '../../src/lazy/publisher-formats/shared/json-value.js';
import { articleSchema } from '../../schema/article-schema.js';
import { collectionSchema } from '../../schema/collection-schema.js';
import { article, fullArticle } from '../article/support/article-arbitrary.js';
import { unsafeUrls } from '../article/support/safe-urls.js';
import { broken, documentsOf, poison } from '../lazy/publisher-formats/support/broken-documents.js';
import { loadSource } from '../lazy/publisher-formats/support/documents.js';
import { countCharacters } from '../support/count-characters.js';
import { propertyRuns } from '../support/property-runs.js';
import { readAll, type Read, type ReadOptions } from './support/collections.js';

const url = 'https://portal.example/wp-json/wp/v2/posts?_embed';

/** Reads a collection; `undefined` where reading rejects with a `NewsCardError`. */
async function readOrRefuse(json: unknown, options: ReadOptions): Promise<Read | undefined> {
  try {
    return await readAll(json, options);
  } catch (reason) {
    expect(reason).to.be.instanceOf(NewsCardError);
    expect((reason as NewsCardError).code).to.match(/^not-(an-article|json)$/);
    return undefined;
  }
}

function expectSound({ items, next }: NewsCollection): void {
  expect(items.length).to.be.at.most(100);
  const pages = items.flatMap((each) => each.url?.replace(/#.*/s, '') ?? []);
  expect(new Set(pages).size).to.equal(pages.length);
  for (const each of items) {
    expect(unsafeUrls(each)).to.deep.equal([]);
    expect(v.safeParse(articleSchema, each).success).to.be.true;
  }
  if (next !== undefined) expect(new URL(next).origin).to.equal('https://portal.example');
}

/** How each format holds several documents. */
const envelopes: Record<string, (documents: unknown[]) => unknown> = {
  wordpress: (documents) => documents.flat(),
  'json-feed': ([feed, ...others]) => ({
    ...(feed as object),
    items: [feed, ...others].flatMap((each) => field(each, 'items') ?? []),
  }),
  'json-ld': (documents) => documents,
  drupal: ([first, ...others]) => ({
    ...(first as object),
    data: [first, ...others].flatMap((each) => field(each, 'data') ?? []),
  }),
};

describe('collections with arbitrary items', () => {
  for (const [name, { files, written }] of Object.entries(documentsOf))
    it(`give articles or nothing, without unsafe addresses or further requests: ${name}`, async function () {
      this.timeout(180_000);
      const documents = [...(await Promise.all(files.map(loadSource))), ...written];
      const whole = fc
        .array(
          fc.oneof({ weight: 8, arbitrary: broken(documents) }, { weight: 1, arbitrary: poison }),
          {
            minLength: 2,
            maxLength: 5,
          },
        )
        .map((each) => envelopes[name]!(each));
      let made = 0;
      await fc.assert(
        fc.asyncProperty(whole, poison, async (json, next) => {
          const before = JSON.stringify(json);
          const read = await readOrRefuse(json, {
            url,
            headers: { 'x-wp-total': JSON.stringify(next) ?? '' },
          });
          expect(JSON.stringify(json)).to.equal(before);
          if (!read) return;
          expectSound(read);
          expect(read.requests).to.deep.equal([]);
          made += read.items.length;
        }),
        { numRuns: propertyRuns / 4 },
      );
      expect(made).to.be.above(propertyRuns / 20);
    });

  it('give the same article for each post as a document with the post alone', async function () {
    this.timeout(180_000);
    const { files, written } = documentsOf.wordpress!;
    const sources = [...(await Promise.all(files.map(loadSource))), ...written].flat();
    const wordpress: Format = publisherFormats.find(({ name }) => name === 'wordpress')!;
    const alone = async (post: unknown): Promise<Article | null> => {
      const context: FormatContext = {
        url,
        lang: 'fr',
        signal: new AbortController().signal,
        fetchJson: () => Promise.reject(new Error('404')),
      };
      const parsed = await wordpress.parse(post, context);
      return parsed && readArticle(parsed, url, () => undefined);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(broken(sources), { minLength: 1, maxLength: 6 }), async (posts) => {
        const read = await readOrRefuse(posts, { url });
        const all = (await Promise.all(posts.map(alone))).filter((each) => each !== null);
        const seen = new Set<string>();
        const expected = all.filter((each) => {
          const page = each.url?.replace(/#.*/s, '') ?? '';
          const isNew = !page || !seen.has(page);
          seen.add(page);
          return isNew;
        });
        // Posts that the format does not match are read in the native format.
        if (!read) {
          expect(expected.length > 0 && wordpress.matches(posts)).to.be.false;
          return;
        }
        expect(read.items.map(({ title, url: page }) => ({ title, url: page }))).to.deep.equal(
          expected.map(({ title, url: page }) => ({ title, url: page })),
        );
      }),
      { numRuns: propertyRuns / 4 },
    );
  });

  it('are read without a problem where the published schema accepts them', async function () {
    this.timeout(180_000);
    const next = fc.constantFrom(undefined, '?page=2', '/more.json', 'https://portal.example/2');
    const collection = fc
      .record({ items: fc.array(fc.oneof(article, fullArticle), { maxLength: 5 }), next })
      .map(({ next: page, ...rest }) => ({ ...rest, ...(page !== undefined && { next: page }) }));
    await fc.assert(
      fc.asyncProperty(collection, async (json) => {
        if (!v.safeParse(collectionSchema, json).success) return;
        const read = await readAll(json, { url });
        expectSound(read);
        expect(read.lines.filter((line) => !/\.lang: /.test(line))).to.deep.equal([]);
        expect(read.next === undefined).to.equal(json.next === undefined);
        const addresses = new Set(json.items.map((each, i) => each.url ?? i));
        expect(read.items.length).to.be.at.most(json.items.length);
        expect(read.items.length > 0).to.equal(addresses.size > 0);
      }),
      { numRuns: propertyRuns / 4 },
    );
  });
});

describe('collections that are made to be expensive', () => {
  it('cost time in proportion to the document, also where many items refer to one text', async () => {
    const costOf = async (nodes: number) => {
      const long = `<p>${'a <b>b</b> '.repeat(10_000)}</p>`;
      const json = {
        data: Array.from({ length: nodes }, (_, i) => ({
          type: 'node--page',
          id: String(i),
          attributes: { title: `n${i}`, drupal_internal__nid: i + 1 },
          relationships: { field_parts: { data: [{ type: 'paragraph--text', id: 'p' }] } },
        })),
        included: [{ type: 'paragraph--text', id: 'p', attributes: { body: { processed: long } } }],
      };
      const lines: string[] = [];
      const count = await countCharacters(async () => {
        lines.push(...(await readAll(json, { url })).lines);
      });
      return { characters: count.replace + count.split + count.normalize, lines };
    };
    const [some, many] = [await costOf(40), await costOf(100)];
    expect(many.characters).to.be.below(1.3 * some.characters);
    expect(many.lines.join()).to.include('at most 4000000 characters in all');
  });

  it('print few lines, however many faults there are', async () => {
    const items = Array.from({ length: 100 }, (_, i) => ({
      title: `n${i}`,
      url: `/${i}`,
      published: 'x',
      countries: Array.from({ length: 250 }, () => 'nowhere'),
      notes: Object.fromEntries(Array.from({ length: 50 }, (_, j) => [`k${i}-${j}`, 7])),
    }));
    const { lines } = await readAll({ items });
    expect(lines.length).to.be.at.most(50);
    expect(lines[0]).to.equal(
      'items[0].published: expected ISO 8601 date, got "x", as 99 more items',
    );
  });
});
