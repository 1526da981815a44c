// Reads a collection or feed as articles; each item is read as a document of its format.
import type { Article } from '../article/article.js';
import { isNewsCardError, NewsCardError } from '../article/news-card-error.js';
import type { Report } from '../article/problem.js';
import { safeUrl } from '../article/safe-url.js';
import { absoluteHtml } from '../lazy/publisher-formats/shared/absolute-html.js';
import { foldProblems } from './fold-problems.js';
import type { FormatContextOptions } from './format-context.js';
import type { Format, FormatContext, FormatItems, Json } from './format.js';
import { isNative, nativeItems } from './native.js';
import type { FoundFormat } from './registry.js';

/** Items that are read of one document: the largest page that publishing systems return. */
const maxItems = 100;

/**
 * Characters of all articles of one document. Only items that refer to one another's texts can have more than a document
 * of 2 MB.
 */
const maxCharacters = 4_000_000;

/** One page of a collection or feed. */
export interface NewsCollection {
  /** Articles in the order of the collection, each address once; 100 at most. Their addresses are absolute. */
  items: readonly Article[];
  /** Address of the collection's next page, of the same origin as the page before; `undefined` after the last page. */
  next: string | undefined;
}

/** Context of `readCollection`, with functions whose modules have state: a chunk would import a copy of them. */
export interface CollectionContext extends FormatContextOptions {
  /** `formatOf` of registry.ts. */
  formatOf(json: unknown): Promise<FoundFormat | undefined>;
  /** Validates an article in the native format; `null` for anything else. */
  readArticle(json: unknown, base: string, report: Report): Article | null;
}

/** The items of a document, and how each is parsed. */
interface Reading {
  items: FormatItems;
  /** An item as an unchecked article in the native format. */
  parse(item: Json, report: Report): unknown;
}

const isList = (value: unknown): value is FormatItems =>
  Array.isArray((value as Partial<FormatItems> | null | undefined)?.items);

/** The address without its fragment, by which cards select an item. */
const withoutFragment = (url: string): string => url.replace(/#.*/s, '');

const knows = (format: Format, json: Json): boolean => {
  try {
    return format.matches(json) === true;
  } catch {
    return false;
  }
};

async function itemsOf(format: Format, json: Json, context: FormatContext): Promise<FormatItems> {
  const items: unknown = await format.split?.(json, context);
  if (isList(items)) return items;
  if (format.split) throw new TypeError(`Format "${format.name}" gave no items`);
  return { items: [json] };
}

/** The format of a list's first item, for registered formats that do not match lists. */
async function formatOfItems(json: unknown, { formatOf }: CollectionContext) {
  const first: unknown = Array.isArray(json)
    ? json.find((item) => item && typeof item === 'object')
    : undefined;
  return first ? formatOf(first) : undefined;
}

async function readingOf(json: Json, context: CollectionContext): Promise<Reading | undefined> {
  const { formatOf, readArticle: _, ...options } = context;
  const whole = await formatOf(json);
  const found = whole ?? (await formatOfItems(json, context));
  if (!found) {
    const items = nativeItems(json) ?? (isNative(json) ? [json] : undefined);
    const next = (json as FormatItems | null)?.next;
    return items && { items: { items, next }, parse: (item: unknown) => item };
  }
  const { format, createFormatContext } = found;
  const ofDocument = createFormatContext({ ...options, url: withoutFragment(context.url) });
  const parse = (item: Json, report: Report) =>
    format.parse(item, {
      ...ofDocument,
      report,
      fetchJson: (url) =>
        item === json
          ? ofDocument.fetchJson(url)
          : Promise.reject(new TypeError(`Request for one item of a list: ${url}`)),
    });
  if (format.split ? whole : !(Array.isArray(json) && json.some((item) => knows(format, item))))
    return { items: await itemsOf(format, json, ofDocument), parse };
  return {
    items: { items: json as Json[] },
    parse: (item, report) => (knows(format, item) ? parse(item, report) : undefined),
  };
}

/** The article with absolute addresses in its HTML, for cards that do not know the document's address. */
const complete = (article: Article, base: string): Article =>
  article.bodyHtml ? { ...article, bodyHtml: absoluteHtml(article.bodyHtml, base) } : article;

const charactersOf = ({ bodyHtml = '', body = [], summary = '', notes = {} }: Article): number =>
  bodyHtml.length + JSON.stringify([body, summary, notes]).length;

/** Address of the next page; `undefined` for another origin or the page itself. */
function nextPage(next: unknown, base: string, report: Report | undefined): string | undefined {
  if (next === undefined || next === null || next === '') return;
  const url = safeUrl(next, base);
  if (url && new URL(url).origin === new URL(base).origin && withoutFragment(url) !== base)
    return url;
  report?.({
    path: 'next',
    expected: 'the address of another page, http(s) and of the same origin',
    value: next,
  });
  return;
}

/**
 * The articles of a document, and the address of its next page. A document with one article is a collection of one. Items
 * that are not articles are left out, as are articles with an address that occurred before, fragments aside. A fault of
 * many items is reported once. Rejects with the `NewsCardError` `not-an-article` where the document is in no known
 * format, or no item is an article.
 */
export async function readCollection(
  json: unknown,
  context: CollectionContext,
): Promise<NewsCollection> {
  const { signal, report = () => undefined } = context;
  const base = withoutFragment(context.url);
  const refuse = (cause?: unknown) => {
    const refused = new NewsCardError(
      'not-an-article',
      base.replace(/\?.*/s, ''),
      undefined,
      null,
      {
        cause,
      },
    );
    refused.received = json;
    return refused;
  };
  let reading: Reading | undefined;
  try {
    reading = await readingOf(json, context);
  } catch (reason) {
    throw isNewsCardError(reason) ? reason : refuse(reason);
  }
  if (!reading) throw refuse();
  const { items: all, next } = reading.items;
  if (all.length > maxItems)
    report({ path: 'items', expected: `at most ${maxItems} on one page`, value: all });
  const problems = foldProblems(report);
  const articles = new Map<unknown, Article>();
  let left = maxCharacters;
  for (let i = 0; i < Math.min(all.length, maxItems); i++) {
    const item: unknown = all[i];
    signal.throwIfAborted();
    if (left <= 0) {
      report({
        path: `items[${i}]`,
        expected: `at most ${maxCharacters} characters in all`,
        received: 'more',
      });
      break;
    }
    const reportItem: Report = (problem) => problems.add(i, problem);
    let received: string | undefined;
    let parsed: unknown;
    try {
      parsed = await reading.parse(item, reportItem);
    } catch (reason) {
      // The document has no other article.
      if (all.length === 1 && isNewsCardError(reason)) throw reason;
      received = reason instanceof Error ? String(reason) : `a thrown ${typeof reason}`;
    }
    const article = parsed ? context.readArticle(parsed, base, reportItem) : null;
    if (!article) {
      problems.add(i, {
        path: '',
        expected: 'an article, so the item is left out',
        ...(received === undefined ? { value: item } : { received }),
      });
      continue;
    }
    left -= charactersOf(article);
    const key = article.url === undefined ? article : withoutFragment(article.url);
    if (!articles.has(key)) articles.set(key, complete(article, base));
  }
  problems.flush();
  if (all.length && !articles.size) throw refuse();
  return { items: [...articles.values()], next: nextPage(next, base, report) };
}
