// Address → article: request, recognise the format, read, complete.
import type { Article } from '../article/article.js';
import { isNewsCardError, NewsCardError } from '../article/news-card-error.js';
import { type Problem, readArticle, type Report } from '../article/read-article.js';
import type { Overrides } from '../lazy/apply-overrides/apply-overrides.js';
import { parseDocument } from '../formats/registry.js';
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
  /** Whether a document may come from there; without it, from everywhere. */
  accepts?: AcceptsUrl | undefined;
  report: Report;
}

export type AcceptsUrl = (url: string) => boolean;

/** The address that each article came from, after redirects. */
const bases = new WeakMap<Article, string>();

/** The base URL of addresses in a loaded article's HTML; `undefined` for an article that was not loaded. */
export const baseOf = (article: Article): string | undefined => bases.get(article);

/** Articles that `readArticle` returned, which need no reading again. */
const read = new WeakSet<object>();

/** As `readArticle`. A card that is given the article returned does not read it again. */
export function readForCards(json: unknown, url: string, report: Report): Article | null {
  const article = readArticle(json, url, report);
  if (article) read.add(article);
  return article;
}

/** Reads a document in the native shape; one that is no article is one fault, not a list of them. */
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
 * What was made of documents in the native shape: each is read once, and what is wrong with it told once, for
 * all cards. What formats return is theirs to change.
 */
const known = new WeakMap<object, Article>();

/** Rejects once nobody waits: chunks, and formats that the page registers, may take for ever. */
const rejectOnAbort = (signal: AbortSignal) =>
  new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );

/** A document from where the page's element may have one: neither is another address asked, nor its answer shown. */
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
  // Once nobody waits any more, nobody is told of problems either.
  if (parsed === null || signal.aborted) return null;
  const native = parsed === json ? (json as object) : undefined;
  const article = (native && known.get(native)) ?? articleFrom(parsed, url, report);
  if (native) known.set(native, article);
  if (!(overrides?.articleLang || overrides?.countries || overrides?.translations)) return article;
  const { applyOverrides } = await loadChunk(importOverrides);
  return applyOverrides(article, overrides);
}

/** `null`: a feed or collection without items. Rejects with a `NewsCardError` or the signal's reason. */
export async function loadArticle(request: LoadRequest): Promise<Article | null> {
  const { url, signal } = request;
  const json = await documentAt(url, signal, request);
  const [fragment = ''] = /#.*/s.exec(url) ?? [];
  const base = (addressOf(json) ?? url.replace(/#.*/s, '')) + fragment;
  const article = await Promise.race([articleIn(json, base, request), rejectOnAbort(signal)]);
  if (article) bases.set(article, base);
  return article;
}
