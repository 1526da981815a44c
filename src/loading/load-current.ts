// Loads the article that a card shows: the document at `src`, then its translation into the language wanted.
import type { Article } from '../article/article.js';
import type { CurrentArticle } from '../article/current-article.js';
import { isNewsCardError, NewsCardError } from '../article/news-card-error.js';
import { shownLanguage } from '../article/offered-languages.js';
import type { Report } from '../article/problem.js';
import type { Overrides } from '../lazy/apply-overrides/apply-overrides.js';
import { type AcceptsUrl, articleFrom, baseOf, loadArticle } from './load-article.js';

/** Where the article comes from. */
export interface ArticleSource {
  /** Absolute address of `src`; `null` where `src` is not an http(s) address, `undefined` without `src`. */
  url: string | null | undefined;
  /** Value of the property `article`; wins over `url`. */
  given: unknown;
  /** Base URL of relative addresses in `given`. */
  base: string;
  overrides: Overrides;
  /** Whether a document may come from an address. Default: any address. */
  accepts?: AcceptsUrl | undefined;
}

export interface CurrentRequest {
  source: ArticleSource;
  /** The article first loaded, where only the language changes. */
  original: Article | undefined;
  /** Returns the language wanted (BCP 47); called again with the article first loaded, whose language may be wanted. */
  wantedLanguage: (original?: Article) => string;
  signal: AbortSignal;
  /** The request bypasses the cache. */
  revalidate: boolean;
  report: Report;
}

export interface LoadedArticle {
  /** `null`: a feed or collection without items. */
  current: CurrentArticle | null;
  /** Why the translation failed to load; the article first loaded is shown in its place. */
  failure: NewsCardError | null;
}

/** Rejects with a `NewsCardError`, the signal's reason, or an error that a getter of `given` threw. */
export async function loadCurrent(request: CurrentRequest): Promise<LoadedArticle> {
  const original = request.original ?? (await loadOriginal(request));
  if (!original) return { current: null, failure: null };
  const { source, wantedLanguage } = request;
  const { lang, src: translation } = shownLanguage(original, wantedLanguage(original));
  const base = baseOf(original) ?? source.base;
  if (!lang || !translation)
    return { current: { original, shown: original, shownLang: lang, base }, failure: null };
  try {
    const loaded = await loadTranslation(translation, lang, request);
    // A translation without a language has the one that it is listed under.
    const shown = loaded.lang ? loaded : { ...loaded, lang };
    const current = { original, shown, shownLang: lang, base: baseOf(loaded) ?? translation };
    return { current, failure: null };
  } catch (reason) {
    const current = { original, shown: original, shownLang: original.lang, base };
    return { current, failure: asNewsCardError(reason, 'network', translation) };
  }
}

async function loadOriginal(request: CurrentRequest): Promise<Article | null> {
  const { source, wantedLanguage, signal, revalidate, report } = request;
  const { given, url, base, overrides, accepts } = source;
  if (given) return articleFrom(given, base, report);
  if (!url) throw new NewsCardError('bad-url');
  const lang = wantedLanguage();
  return loadArticle({ url, lang, signal, revalidate, overrides, accepts, report });
}

async function loadTranslation(
  url: string,
  lang: string,
  { source: { accepts }, signal, revalidate, report }: CurrentRequest,
): Promise<Article> {
  const article = await loadArticle({ url, lang, signal, revalidate, accepts, report });
  if (!article) throw new NewsCardError('not-an-article', url);
  return article;
}

/** The reason itself where it is a `NewsCardError`, else an error of `code` with the reason as its cause. */
export const asNewsCardError = (
  reason: unknown,
  code: NewsCardError['code'],
  url?: string,
): NewsCardError =>
  isNewsCardError(reason)
    ? reason
    : new NewsCardError(code, url, undefined, undefined, { cause: reason });
