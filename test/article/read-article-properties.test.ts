import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as v from 'valibot';
import type { Article } from '../../src/article/article.js';
import { type Problem, readArticle } from '../../src/article/read-article.js';
import { articleSchema } from '../../schema/article-schema.js';
import { propertyRuns } from '../support/property-runs.js';
import { article, fullArticle } from './support/article-arbitrary.js';
import { unsafeUrls } from './support/safe-urls.js';

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile where the handwritten types differ from the schema. */
const typesAgree: Same<v.InferInput<typeof articleSchema>, Article> = true;

const base = 'https://portal.example/news/article.json';

const read = (json: unknown) => {
  const problems: Problem[] = [];
  return { article: readArticle(json, base, (problem) => problems.push(problem)), problems };
};

const accepts = (json: unknown): boolean => v.safeParse(articleSchema, json).success;

/** Ways to break one place of an article with every field. */
const wrong = {
  any: [42, true, null, [], [['x']]],
  url: ['javascript:alert(1)', 'data:text/html,x', 'http://[', ''],
  text: ['', ' \n', 42, null, [], { value: '' }, { lang: 'fr' }],
};
const faults: [path: string, values: unknown[]][] = [
  ['lang', [...wrong.any, '', 'not a language', '1']],
  ['dir', [...wrong.any, 'auto', 'RTL']],
  ['published', [...wrong.any, '2021-02-30', '20211111', '11/12/2021', 'today']],
  ['modified', [...wrong.any, '0000-00-00T00:00:00']],
  ['summary', wrong.text],
  ['body[0]', wrong.text],
  ['body', [{}, 'text', 42]],
  ['bodyHtml', [...wrong.any, '', {}]],
  ['image', [...wrong.any, 'a.jpg']],
  ['image.alt', [42, null, {}, []]],
  ['image.width', ['1200', 0, -1, null, Infinity]],
  ['image.sources', [{}, 'a.jpg', null]],
  ['image.sources[0]', wrong.any],
  ['image.sources[0].src', [...wrong.any, ...wrong.url]],
  ['image.sources[0].width', ['768', 0]],
  ['image.credit', wrong.text],
  ['links', [{}, 'https://portal.example/']],
  ['links[0]', [...wrong.any, 'https://portal.example/']],
  ['links[0].title', wrong.text],
  ['links[0].url', [...wrong.any, ...wrong.url]],
  ['countries', [{}, 'DZ EG']],
  ['countries[0]', [...wrong.any, 'Tunisia', 'DZA', '']],
  ['countries[0].code', [...wrong.any, 'Tunisia', 'DZA', '12']],
  ['countries[0].name', wrong.text],
  ['countries[0].note', [...wrong.any, '']],
  ['countries[0].url', [...wrong.any, ...wrong.url, 'mailto:a@b.example']],
  // Valibot takes a list for an object without entries; the JSON Schema does not.
  ['notes', [42, true, null, 'text']],
  ['notes.ps', [...wrong.any, 'text']],
  ['notes.ps.marker', [...wrong.any, '']],
  ['notes.ps.text', wrong.text],
  ['topics[0]', [...wrong.any, ' ']],
  ['topics[0].url', [...wrong.any, ...wrong.url]],
  ['translations[0]', [...wrong.any, 'ar']],
  ['translations[0].lang', [...wrong.any, '']],
  ['translations[0].src', [...wrong.any, ...wrong.url]],
  ['publisher', [...wrong.any, 'EU']],
  ['publisher.name', wrong.text],
];

/** A copy of `json` with `value` at `path`. */
const replace = (json: Article, path: string, value: unknown): unknown => {
  const copy = structuredClone(json) as unknown;
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const holder = keys.slice(0, -1).reduce((object, key) => (object as never)[key], copy);
  (holder as Record<string, unknown>)[keys.at(-1)!] = value;
  return copy;
};

describe('the reader and the schema', () => {
  it('agree with the types', () => {
    expect(typesAgree).to.be.true;
  });

  it('agree: the reader reports no problem for what the schema accepts, and its result is accepted again', () => {
    fc.assert(
      fc.property(article, (json) => {
        expect(accepts(json)).to.be.true;
        const { article: result, problems } = read(json);
        expect(problems).to.deep.equal([]);
        expect(accepts(result)).to.be.true;
        expect(Object.keys(result!).sort()).to.deep.equal(Object.keys(json).sort());
        // The result is clean, so reading the result again changes nothing.
        expect(read(result)).to.deep.equal({ article: result, problems: [] });
      }),
      { numRuns: propertyRuns / 10 },
    );
  });

  it('agree: the reader reads a document with one fault, and reports the place of the fault', () => {
    const fault = fc
      .constantFrom(...faults)
      .chain(([path, values]) =>
        fc.record({ path: fc.constant(path), value: fc.constantFrom(...values) }),
      );
    fc.assert(
      fc.property(fullArticle, fault, (json, { path, value }) => {
        const broken = replace(json, path, value);
        expect(accepts(broken)).to.be.false;
        const { article: result, problems } = read(broken);
        expect(accepts(result)).to.be.true;
        expect(problems).to.have.length(1);
        // Where a text is an object, the problem names the wrong field inside the object.
        expect(problems[0]!.path.replace(/\.value$/, '')).to.equal(path);
      }),
      { numRuns: propertyRuns / 10 },
    );
  });

  it('agree: the reader makes an article or nothing of any input', () => {
    const fields = fc.constantFrom(
      ...['url', 'lang', 'dir', 'title', 'published', 'summary', 'body', 'bodyHtml', 'image'],
      ...['src', 'alt', 'sources', 'width', 'links', 'countries', 'code', 'name', 'note', 'notes'],
      ...['marker', 'text', 'topics', 'translations', 'publisher', 'value', '__proto__'],
    );
    const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(
          'Text',
          'a.json',
          'javascript:alert(1)',
          'https://x.example',
          'DZ',
          'fr',
          '2021-11-11',
          '',
          7,
          -1,
          null,
          true,
        ),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fields, tie('value'), { maxKeys: 6, noNullPrototype: true }),
      ),
    }));
    const almost = fc
      .tuple(anything, fc.boolean())
      .map(([value, isArticle]) =>
        isArticle && value && typeof value === 'object' && !Array.isArray(value)
          ? { title: 'Title', url: 'a', ...value }
          : value,
      );
    let articles = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 4, arbitrary: almost }, fc.jsonValue({ maxDepth: 5 })),
        (json) => {
          const { article: result, problems } = read(json);
          if (!result) {
            expect(problems).not.to.be.empty;
            return;
          }
          articles++;
          expect(accepts(result)).to.be.true;
          expect(unsafeUrls(result)).to.deep.equal([]);
        },
      ),
      { numRuns: propertyRuns },
    );
    expect(articles).to.be.above(propertyRuns / 20);
  });
});
