// Address → article: request, recognise the format, read, complete.
import type { Article } from '../article/article.js';
import { isNewsCardError, NewsCardError } from '../article/news-card-error.js';
import { type Problem, readArticle, type Report } from '../article/read-article.js';
import type { Overrides } from '../lazy/apply-overrides/apply-overrides.js';
import { parseDocument } from '../format-registry/registry.js';
import { loadChunk } from '../platform/load-chunk.js';
import { publicUrl } from './request-json.js';
import { addressOf, sharedJson } from './shared-requests.js';

const importOverrides = () => import('../lazy/apply-overrides/apply-overrides.js');

export interface LoadRequest {
  url: string;
  /** BCP 47 tag of the language wanted. */
  lang: string;
  signal: AbortSignal;
  revalidate: boolean;
  overrides?: Overrides | undefined;
  /** Whether a document may come from an address. Default: any address. */
  accepts?: AcceptsUrl | undefined;
  report: Report;
}

/** Whether documents may be fetched from an address, and links may lead there. */
export type AcceptsUrl = (url: string) => boolean;

/** Address of each loaded article's document, after redirects. */
const bases = new WeakMap<Article, string>();

/** The base URL of addresses in a loaded article's HTML; `undefined` for an article that was not loaded. */
export const baseOf = (article: Article): string | undefined => bases.get(article);

/** Articles that `readArticle` returned, which are not validated again. */
const read = new WeakSet<object>();

/** As `readArticle`; a card whose `article` is set to the result does not validate the result again. */
export function readForCards(json: unknown, url: string, report: Report): Article | null {
  const article = readArticle(json, url, report);
  if (article) read.add(article);
  return article;
}

/** Validates an article in the native format. Throws `not-an-article` for anything else, without reporting fields. */
export function articleFrom(json: unknown, url: string, report: Report): Article {
  if (read.has(json as object)) return json as Article;
  const problems: Problem[] = [];
  const article = readArticle(json, url, (problem) => problems.push(problem));
  if (!article) {
    const refused = new NewsCardError('not-an-article', publicUrl(url));
    refused.received = json;
    throw refused;
  }
  problems.forEach(report);
  return article;
}

/**
 * Articles by their native documents: each document is validated, and its faults are reported, once for all cards. The
 * articles of other formats are not kept, since a format may return another article each time.
 */
const known = new WeakMap<object, Article>();

/** Rejects when the signal is aborted: chunks, and formats that the page registers, may never settle. */
const rejectOnAbort = (signal: AbortSignal) =>
  new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );

/** Fetches a document. Throws `bad-url` where `accepts` refuses the address, or the address after redirects. */
export async function documentAt(
  url: string,
  signal: AbortSignal,
  { accepts, revalidate }: Partial<Pick<LoadRequest, 'accepts' | 'revalidate'>>,
): Promise<unknown> {
  const check = (address: string) => {
    if (accepts?.(address) === false) throw new NewsCardError('bad-url', publicUrl(address));
  };
  check(url);
  const json = await sharedJson(url, signal, revalidate);
  check(addressOf(json) ?? url);
  return json;
}

async function articleIn(
  json: unknown,
  url: string,
  request: LoadRequest,
): Promise<Article | null> {
  const { accepts, lang, signal, overrides, report } = request;
  let parsed: unknown;
  try {
    parsed = await parseDocument(json, {
      url,
      lang,
      signal,
      report,
      loadJson: (more) => documentAt(more, signal, { accepts }),
    });
  } catch (reason) {
    throw isNewsCardError(reason) ? reason : new NewsCardError('not-an-article', publicUrl(url));
  }
  // An aborted run reports no problems.
  if (parsed === null || signal.aborted) return null;
  const native = parsed === json ? (json as object) : undefined;
  const article = (native && known.get(native)) ?? articleFrom(parsed, url, report);
  if (native) known.set(native, article);
  if (!(overrides?.articleLang || overrides?.countries || overrides?.translations)) return article;
  const { applyOverrides } = await loadChunk(importOverrides);
  return applyOverrides(article, overrides);
}

/** Loads an article; `null` for a feed or collection without items. Rejects with a `NewsCardError` or the signal's reason. */
export async function loadArticle(request: LoadRequest): Promise<Article | null> {
  const { url, signal } = request;
  const json = await documentAt(url, signal, request);
  const [fragment = ''] = /#.*/s.exec(url) ?? [];
  const base = (addressOf(json) ?? url.replace(/#.*/s, '')) + fragment;
  const article = await Promise.race([articleIn(json, base, request), rejectOnAbort(signal)]);
  if (article) bases.set(article, base);
  return article;
}
