// Validates JSON as an article.
import type {
  Article,
  ArticleCountry,
  ArticleImage,
  ArticleLink,
  ArticleNote,
  ArticlePublisher,
  ArticleTopic,
  ArticleTranslation,
  Direction,
  ImageSource,
  Text,
} from './article.js';
import { checkLanguage, checkTextLanguage, ownTextOf } from './check-language.js';
import { parseCalendarDay } from './calendar-day.js';
import { parseLanguageTag } from './language-tag.js';
import { list, object, type Reader, record, simple, string } from './readers.js';
import type { Report } from './problem.js';
import { linkSchemes, safeUrl } from './safe-url.js';

const lang = simple(parseLanguageTag);

const dir = simple((value) =>
  value === 'ltr' || value === 'rtl' ? (value satisfies Direction) : undefined,
);

const date = simple((value) =>
  typeof value === 'string' && parseCalendarDay(value) ? value : undefined,
);

const length = simple((value) =>
  typeof value === 'number' && value > 0 && value < Infinity ? value : undefined,
);

const code = simple((value) =>
  typeof value === 'string' && /^[a-z]{2}$/i.test(value) ? value.toUpperCase() : undefined,
);

const url = simple(safeUrl);

const linkUrl = simple((value, base) => safeUrl(value, base, linkSchemes));

/** Reads a string with `plain`, and anything else with `other`. */
const stringOr =
  <S, T>(plain: Reader<S>, other: Reader<T>): Reader<S | T> =>
  (value, path, reading) =>
    (typeof value === 'string' ? plain : other)(value, path, reading);

const text = (max: number, mayBeEmpty?: boolean): Reader<Text> => {
  const value = string(max, mayBeEmpty);
  const own = object<Exclude<Text, string>>({ value, lang, dir }, ['value']);
  return stringOr(value, (json, path, reading) => {
    const read = own(json, path, reading);
    if (read?.lang) checkTextLanguage(read, `${path}.lang`, reading.report);
    return read;
  });
};

/** Titles and names: longer ones would fill the page. */
const label = text(1000);
const prose = text(100_000);

const image = object<ArticleImage>(
  {
    src: url,
    alt: text(1000, true),
    width: length,
    height: length,
    sources: list(object<ImageSource>({ src: url, width: length }, ['src'], ['width']), 50),
    credit: label,
  },
  ['src'],
);

const country = object<ArticleCountry>({ code, name: label, note: string(100), url }, [
  'code',
  'name',
]);

const translation = object<ArticleTranslation>(
  { lang, name: label, url, src: url },
  ['lang'],
  ['url', 'src'],
);

const fields = {
  url,
  lang,
  dir,
  title: label,
  published: date,
  modified: date,
  summary: prose,
  body: list(prose, 500),
  bodyHtml: simple((value) => (typeof value === 'string' ? value.trim() || undefined : undefined)),
  image,
  links: list(object<ArticleLink>({ title: label, url: linkUrl }, ['title'], ['url']), 50),
  countries: list(stringOr(code, country), 250),
  notes: record(object<ArticleNote>({ marker: string(9), text: prose }, ['text']), 50),
  topics: list(stringOr(string(1000), object<ArticleTopic>({ name: label, url }, ['name'])), 50),
  translations: list(translation, 50),
  publisher: object<ArticlePublisher>({ name: label, url }, ['name']),
};

const article = object<Article>(fields, ['title'], ['url', 'body', 'bodyHtml']);

/** Names of fields that belong to JSON Schema, JSON-LD or extensions by convention. */
const foreign = /^[$@_]/;

/**
 * Reports unknown fields if there are at least as many as known ones: the document is probably in another format.
 * A native document may hold a few unknown fields for other programs.
 */
function reportUnknown(json: object, read: Article, report: Report): void {
  const unknown = Object.keys(json).filter((key) => !(key in fields || foreign.test(key)));
  if (unknown.length && unknown.length >= Object.keys(read).length)
    report({
      path: '',
      expected: 'no other fields than those of the native format',
      received: unknown
        .slice(0, 10)
        .map((key) => JSON.stringify(key.slice(0, 40)))
        .join(', '),
    });
}

/**
 * The article in `json`, with URLs resolved against `base`; `null` without a title, or with neither an address nor a
 * body. An invalid field is dropped and reported. The input is not changed. Lists and texts have limits, so that no
 * document can freeze a page.
 */
export function readArticle(json: unknown, base: string, report: Report): Article | null {
  const read = article(json, '', { base, report });
  if (!read) return null;
  reportUnknown(json as object, read, report);
  if (read.lang) checkLanguage(read, ownTextOf(read), 'lang', report);
  return read;
}

export type { Problem, Report } from './problem.js';
