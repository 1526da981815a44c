// Reads a document as the article that a card shows, on a server, with the same formats as in browsers.
import type { Article } from '../article/article.js';
import type { CurrentArticle } from '../article/current-article.js';
import { parseLanguageTag } from '../article/language-tag.js';
import { isNewsCardError, NewsCardError } from '../article/news-card-error.js';
import { offeredLanguages, shownLanguage } from '../article/offered-languages.js';
import type { Report } from '../article/problem.js';
import { jsonIn, textIn } from '../check/read-document.js';
import { parseDocument } from '../format-registry/registry.js';
import { applyOverrides, type Overrides } from '../lazy/apply-overrides/apply-overrides.js';
import { articleFrom } from '../loading/load-article.js';
import { wantedLanguage } from '../localization/wanted-language.js';

/** Largest document that is fetched, in characters; as in browsers. */
const maxDocumentLength = 2 * 1024 * 1024;

export interface ReadRequest {
  /** Absolute address of the document. */
  url: string;
  /** Attributes that complete the document. */
  overrides: Overrides;
  /** Language wanted (BCP 47); empty where the page states none. */
  lang: string;
  report: Report;
  fetch: typeof fetch | undefined;
}

/** A document, with its address after redirects. */
interface Fetched {
  json: unknown;
  url: string;
}

/** Fetches and parses a document. Rejects with a `NewsCardError`. */
export async function fetchDocument(
  url: string,
  fetchIt: typeof fetch | undefined,
): Promise<Fetched> {
  if (!fetchIt) throw new NewsCardError('network', url);
  let response: Response;
  let text: string;
  try {
    response = await fetchIt(url);
    text = await textIn([await response.arrayBuffer()], response.headers.get('content-type'));
  } catch (cause) {
    throw new NewsCardError('network', url, undefined, undefined, { cause });
  }
  if (!response.ok) throw new NewsCardError('http', url, response.status);
  if (text.length > maxDocumentLength) throw new NewsCardError('too-large', url);
  const address = response.url || url;
  return { json: jsonIn(text, address), url: address };
}

async function articleIn(
  { json, url }: Fetched,
  lang: string,
  { report, fetch: fetchIt }: ReadRequest,
): Promise<Article | null> {
  let parsed: unknown;
  try {
    parsed = await parseDocument(json, {
      url,
      lang,
      report,
      signal: new AbortController().signal,
      loadJson: async (more) => (await fetchDocument(more, fetchIt)).json,
    });
  } catch (reason) {
    if (isNewsCardError(reason)) throw reason;
    throw new NewsCardError('not-an-article', url, undefined, undefined, { cause: reason });
  }
  return parsed === null ? null : articleFrom(parsed, url, report);
}

/** The article that a card shows, and the language priority list. */
export interface ReadCurrent {
  current: CurrentArticle;
  priorityList: string[];
}

/**
 * Reads a document; `null` for a feed or collection without items. If the translation fails to load, the article is
 * shown in its own language. Rejects with a `NewsCardError`.
 */
export async function readCurrent(
  document: unknown,
  request: ReadRequest,
): Promise<ReadCurrent | null> {
  const { url, overrides, lang, fetch: fetchIt } = request;
  const json = typeof document === 'string' ? jsonIn(document, url) : document;
  const read = await articleIn({ json, url }, parseLanguageTag(lang) ?? 'en', request);
  if (!read) return null;
  const original = applyOverrides(read, overrides);
  const priorityList = [lang, original.lang]
    .map(parseLanguageTag)
    .filter((tag) => tag !== undefined);
  const offered = offeredLanguages(original);
  const wanted = wantedLanguage(priorityList, offered);
  const { lang: shownLang, src: translation } = shownLanguage(original, wanted);
  if (shownLang && translation && fetchIt)
    try {
      const fetched = await fetchDocument(translation, fetchIt);
      const loaded = await articleIn(fetched, shownLang, request);
      if (loaded) {
        const shown = loaded.lang ? loaded : { ...loaded, lang: shownLang };
        return { current: { original, shown, shownLang, base: fetched.url }, priorityList };
      }
    } catch (reason) {
      request.report({
        path: 'translations',
        expected: `the article in ${shownLang}`,
        received: reason instanceof Error ? reason.message : String(reason),
      });
    }
  const current = { original, shown: original, shownLang: original.lang, base: url };
  return { current, priorityList };
}
