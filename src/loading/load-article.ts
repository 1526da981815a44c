// Address → article: request, recognise the format, read, complete.
import type { Article } from '../article/article.js';
import { NewsCardError } from '../article/news-card-error.js';
import { type Problem, readArticle, type Report } from '../article/read-article.js';
import type { Overrides } from '../lazy/apply-overrides/apply-overrides.js';
import { parseDocument } from '../formats/registry.js';
import { loadChunk } from '../platform/load-chunk.js';
import { publicUrl } from './request-json.js';
import { sharedJson } from './shared-requests.js';

const importOverrides = () => import('../lazy/apply-overrides/apply-overrides.js');

export interface LoadRequest {
  url: string;
  /** BCP 47 tag of the language wanted. */
  lang: string;
  signal: AbortSignal;
  revalidate: boolean;
  overrides?: Overrides | undefined;
  report: Report;
}

/** Reads a document in the native shape; one that is no article is one fault, not a list of them. */
export function articleFrom(json: unknown, url: string, report: Report): Article {
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

/** Rejects once nobody waits: parts, and formats of the page's own, may take for ever. */
const givingUp = (signal: AbortSignal) =>
  new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );

async function articleIn(json: unknown, request: LoadRequest): Promise<Article | null> {
  const { url, lang, signal, overrides, report } = request;
  let parsed: unknown;
  try {
    parsed = await parseDocument(json, { url, lang, signal, report, loadJson: sharedJson });
  } catch (reason) {
    throw reason instanceof NewsCardError
      ? reason
      : new NewsCardError('not-an-article', publicUrl(url));
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
  const { url, signal, revalidate } = request;
  const json = await sharedJson(url, signal, revalidate);
  return Promise.race([articleIn(json, request), givingUp(signal)]);
}
