// Arbitraries of articles: anything that the schema accepts.
import * as fc from 'fast-check';
import type { Article } from '../../../src/article/article.js';

// Languages that the letters do not contradict; letters.test.ts tests the others.
const lang = fc.constantFrom('az', 'ku', 'ku-TR', 'ja', 'zh-Hans', 'sr-RS', 'ko-KR');
const dir = fc.constantFrom('ltr' as const, 'rtl' as const);
const word = fc.oneof(
  fc.constantFrom(
    'EUROMED',
    'Palestine *',
    'عربي',
    'עברית',
    '« capacités »',
    '😀',
    '\u0301x',
    '<b>',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
);
const plain = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** Fields that may be missing. */
const some = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, ...required: (keyof T)[]) =>
  fc.record(fields, { requiredKeys: required }) as fc.Arbitrary<Partial<T>>;

const text = fc.oneof(plain, some({ value: plain, lang, dir }, 'value'));
const path = fc.stringMatching(/^[a-z0-9/?=&%.-]{0,12}$/);
const url = fc.oneof(
  path.map((rest) => `https://portal.example/${rest}`),
  path.map((rest) => `http://127.0.0.1:8801/${rest}`),
  path.map((rest) => `/a${rest}`),
  fc.constantFrom(
    'article.ar.json',
    '../img/a.jpg',
    '#top',
    '//cdn.example/a',
    'HTTPS://X.EXAMPLE',
  ),
);
const linkUrl = fc.oneof(url, fc.constantFrom('mailto:press@example.eu', 'tel:+3222991111'));
const date = fc
  .record({
    day: fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    }),
    rest: fc.constantFrom('', 'T09:30:00+01:00', 'T23:59:60Z', 'T00:00:00.000-11:00', 'T09:30:00'),
  })
  .map(({ day, rest }) => day.toISOString().slice(0, 10) + rest);
const pixels = fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.constantFrom(0.5, 1e300));
const code = fc.constantFrom('DZ', 'EG', 'PS', 'ZZ', 'XK');

const image = some(
  {
    src: url,
    alt: fc.oneof(text, fc.constant('')),
    width: pixels,
    height: pixels,
    sources: fc.array(fc.record({ src: url, width: pixels }), { maxLength: 5 }),
    credit: text,
  },
  'src',
);
const key = fc.constantFrom('ps', 'sy', '*', 'toString');
const country = fc.oneof(
  code,
  some({ code, name: text, note: key, url }, 'code'),
  some({ code, name: text, note: key, url }, 'name'),
);
const translation = fc.oneof(
  some({ lang, name: text, url, src: url }, 'lang', 'url'),
  some({ lang, name: text, url, src: url }, 'lang', 'src'),
);

const fields = {
  url,
  lang,
  dir,
  title: text,
  published: date,
  modified: date,
  summary: text,
  body: fc.array(text, { maxLength: 4 }),
  bodyHtml: plain.map((inner) => `<p>${inner}</p>`),
  image,
  links: fc.array(fc.record({ title: text, url: linkUrl }), { maxLength: 4 }),
  countries: fc.array(country, { maxLength: 11 }),
  notes: fc.dictionary(key, some({ marker: fc.constantFrom('*', '**', '†'), text }, 'text')),
  topics: fc.array(fc.oneof(plain, some({ name: text, url }, 'name')), { maxLength: 4 }),
  translations: fc.array(translation, { maxLength: 4 }),
  publisher: some({ name: text, url }, 'name'),
};

/** Any article. */
export const article = fc.oneof(
  fc.record(fields, { requiredKeys: ['title', 'url'] }),
  fc.record(fields, { requiredKeys: ['title', 'bodyHtml'] }),
) as fc.Arbitrary<Article>;

/** An article with every field, and at least one item in every list. */
export const fullArticle = fc.record({
  ...fields,
  image: fc.record({
    src: url,
    alt: text,
    width: pixels,
    height: pixels,
    sources: fc.array(fc.record({ src: url, width: pixels }), { minLength: 1, maxLength: 2 }),
    credit: text,
  }),
  body: fc.array(text, { minLength: 1, maxLength: 2 }),
  links: fc.array(fc.record({ title: text, url: linkUrl }), { minLength: 1, maxLength: 2 }),
  countries: fc.array(fc.record({ code, name: text, note: key, url }), {
    minLength: 1,
    maxLength: 2,
  }),
  notes: fc.record({ ps: fc.record({ marker: fc.constant('*'), text }) }),
  topics: fc.array(fc.record({ name: text, url }), { minLength: 1, maxLength: 2 }),
  translations: fc.array(fc.record({ lang, name: text, url, src: url }), {
    minLength: 1,
    maxLength: 2,
  }),
  publisher: fc.record({ name: text, url }),
}) as fc.Arbitrary<Article>;
