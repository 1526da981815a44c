// What a card is to show, from top to bottom: the document that the page names, the language wanted, its translation.
import type { Article } from '../article/article.js';
import type { CurrentArticle } from '../article/current-article.js';
import { isNewsCardError, NewsCardError } from '../article/news-card-error.js';
import { shownLanguage } from '../article/offered-languages.js';
import type { Report } from '../article/problem.js';
import type { Overrides } from '../lazy/apply-overrides/apply-overrides.js';
import { type AcceptsUrl, articleFrom, baseOf, loadArticle } from './load-article.js';

/** Where the page says that the article is. */
export interface ArticleSource {
  /** Resolved address; `null` for one that is no http(s) address; `undefined` without `src`. */
  url: string | null | undefined;
  /** The page's own object; wins over `url`. */
  given: unknown;
  /** The base URL of addresses in the page's own object. */
  base: string;
  overrides: Overrides;
  /** Whether a document may come from there; without it, from everywhere. */
  accepts?: AcceptsUrl | undefined;
}

export interface CurrentRequest {
  source: ArticleSource;
  /** The article first loaded, where only the language changes. */
  original: Article | undefined;
  /** The language wanted (BCP 47); asked anew once the article first loaded is here, which has a say in that. */
  wantedLanguage: (original?: Article) => string;
  signal: AbortSignal;
  /** Asks the server again for what is kept. */
  revalidate: boolean;
  report: Report;
}

export interface LoadedArticle {
  /** `null`: a feed or collection without items. */
  current: CurrentArticle | null;
  /** Why the translation could not be had: the article first loaded stands in for it. */
  failure: NewsCardError | null;
}

/** Rejects with a `NewsCardError`, the signal's reason, or whatever the page's own object throws. */
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
    // A translation need not say again what language it was listed under.
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
