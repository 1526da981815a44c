// Finds the document for any address that a user has, such as the article's page; reads it as the command `check` does.
import type { Article } from '../../src/article/article.js';
import { readArticle } from '../../src/article/read-article.js';
import { safeUrl } from '../../src/article/safe-url.js';
import { explainRefusal, jsonIn, readDocument, type ReadProblem } from '../../src/check/check.js';
import { pageKey } from '../../src/format-registry/page-key.js';
import { readCollection } from '../../src/format-registry/read-collection.js';
import { formatOf } from '../../src/format-registry/registry.js';

export type DocumentKind =
  'native' | 'wordpress' | 'json-feed' | 'json-ld' | 'drupal' | 'html-page';

/** Fields whose absence the builder mentions. */
export const wanted = ['lang', 'url', 'published', 'summary', 'image'] as const;
export type Lacking = (typeof wanted)[number];

/** The first page of a feed or collection. */
export interface Feed {
  /** The articles of the first page, in the feed's order. */
  items: readonly Article[];
  /** Address of a page with all news: from the feed, else the feed's site. */
  url: string;
}

export interface Found {
  src: string;
  kind: DocumentKind;
  /** Whether another address than the given one was found. */
  isDiscovered: boolean;
  /** The document's article, or the first of a feed. */
  article: Article;
  feed?: Feed | undefined;
  lacking: Lacking[];
  /** Faults of the document, in the words of `check`. */
  problems: ReadProblem[];
}

export interface NotFound {
  failure: 'network' | 'timeout' | 'http' | 'too-large' | 'empty' | 'unreadable';
  /** Why no document was found, in the words of `check`. */
  explanation: string;
}

export type Finding = Found | NotFound;

export const isFound = (finding: Finding | undefined): finding is Found =>
  finding !== undefined && 'article' in finding;

/** The text of a response, or why there is none. */
export type Answer =
  | { text: string; url: string }
  | { code: 'network' | 'timeout' | 'http' | 'too-large'; status?: number; text?: string };

export type FetchText = (url: string) => Promise<Answer>;

interface PageLinks {
  links: { rel: string; href: string; type: string }[];
  base?: string;
}

/** Base URL of relative addresses in a page; an invalid base is ignored. */
const baseOf = (base: string | null | undefined, url: string): string => safeUrl(base, url) ?? url;

/** Completes an address of WordPress's REST API: posts with `_embed`, and the posts of a category in the category's place. */
function completeRest(address: URL): string {
  const [archive, kind, id] = /\/wp\/v2\/(categories|tags)\/(\d+)\/?$/.exec(address.pathname) ?? [];
  if (archive && kind && id) {
    address.pathname = address.pathname.replace(archive, '/wp/v2/posts');
    address.searchParams.set(kind, id);
  }
  if (/\/wp-json\/|rest_route=/.test(address.href)) address.searchParams.set('_embed', '1');
  return address.href;
}

/** Address of the JSON that a page links to; of WordPress with `_embed`. */
function alternateOf(json: unknown, url: string): string | undefined {
  const page = (json as { [pageKey]?: PageLinks } | null)?.[pageKey];
  const link = page?.links.find(
    ({ rel, type }) => /\balternate\b/.test(rel) && type === 'application/json',
  );
  if (!link) return;
  const target = safeUrl(link.href, baseOf(page?.base, url));
  const isOwn = !!target && new URL(target).origin === new URL(url).origin;
  return isOwn ? completeRest(new URL(target)) : undefined;
}

/** Kinds of links in a page's <head> that lead to its news, the best first. */
const feedLinks = [
  'link[rel="https://api.w.org/"]',
  'link[rel~=alternate][type="application/feed+json"]',
  'link[rel~=alternate][type="application/rss+xml"]',
  'link[rel~=alternate][type="application/atom+xml"]',
];

function feedOfPage(text: string, url: string): string | undefined {
  if (!/^\s*</.test(text)) return;
  const page = new DOMParser().parseFromString(text, 'text/html');
  const base = baseOf(page.querySelector('base')?.getAttribute('href'), url);
  for (const selector of feedLinks) {
    const target = safeUrl(page.querySelector(selector)?.getAttribute('href'), base);
    if (!target) continue;
    const isRest = selector.includes('api.w.org');
    return isRest ? `${target.replace(/\/?$/, '/')}wp/v2/posts?_embed=1` : target;
  }
  return;
}

/** Whether an address is the home page of a site or of one of its languages: `/`, `/fr/`. */
const isHome = (url: string): boolean => /^\/([a-z]{2}\/?)?$/i.test(new URL(url).pathname);

/** The last segment of a page's path, WordPress's slug of a post or category. */
function slugOf(url: string): string | undefined {
  const { pathname } = new URL(url);
  const slug = pathname.split('/').filter(Boolean).pop();
  if (!slug || /\.(?!html?$|php$)\w+$/.test(slug) || pathname.includes('/wp-json/')) return;
  return slug.replace(/\.\w+$/, '');
}

const tryJson = (text: string, url: string): unknown => {
  try {
    return jsonIn(text, url);
  } catch {
    return;
  }
};

/** Fetches the JSON at an address. Rejects for anything else. */
async function jsonAt(url: string, fetchText: FetchText): Promise<unknown> {
  const answer = await fetchText(url);
  if ('code' in answer) throw new TypeError(url);
  return jsonIn(answer.text, answer.url);
}

export interface FindOptions {
  /** BCP 47 tag of the language wanted. */
  lang: string;
  fetchText: FetchText;
}

const isCollection = (json: unknown): boolean =>
  Array.isArray((json as { items?: unknown } | null)?.items);

/** Reads a document as a feed; `undefined` for a document with one article. */
async function feedIn(
  text: string,
  url: string,
  { lang, fetchText }: FindOptions,
): Promise<Feed | undefined> {
  const json = tryJson(text, url);
  const signal = new AbortController().signal;
  try {
    const { items } = await readCollection(json, {
      url,
      lang,
      signal,
      formatOf,
      readArticle,
      report: () => undefined,
      loadJson: (more) => jsonAt(more, fetchText),
    });
    const [first] = items;
    if (!first || (items.length < 2 && !isCollection(json))) return;
    const { home_page_url: home } = (json ?? {}) as { home_page_url?: unknown };
    return {
      items,
      url: safeUrl(home, url) ?? `${new URL(first.url ?? url).origin}/`,
    };
  } catch {
    return;
  }
}

async function read(
  { text, url }: { text: string; url: string },
  { lang, fetchText }: FindOptions,
): Promise<Finding> {
  const { article, problems, failure } = await readDocument(text, {
    url,
    lang,
    loadJson: (more) => jsonAt(more, fetchText),
  });
  if (!article)
    return failure
      ? { failure: 'unreadable', explanation: failure }
      : { failure: 'empty', explanation: '' };
  const feed = await feedIn(text, url, { lang, fetchText });
  const format = await formatOf(tryJson(text, url)).catch(() => undefined);
  return {
    src: url,
    kind: (format?.format.name ?? 'native') as DocumentKind,
    isDiscovered: false,
    article,
    feed,
    lacking: wanted.filter((name) => !article[name]),
    problems,
  };
}

/** ID of the first search result. */
const idIn = (json: unknown): number | undefined => {
  const id = Array.isArray(json) ? (json[0] as { id?: unknown } | undefined)?.id : undefined;
  return typeof id === 'number' ? id : undefined;
};

/** Finds a document at an address or linked from there; `undefined` where a card can read none. */
async function findAt(url: string, options: FindOptions): Promise<Found | undefined> {
  const answer = await options.fetchText(url);
  if ('code' in answer) return;
  const finding = await read(answer, options);
  return isFound(finding) ? { ...finding, isDiscovered: true } : undefined;
}

/** Finds a post through WordPress's REST API, which allows requests from other origins where the pages do not. */
async function findInRest(address: string, options: FindOptions): Promise<Found | undefined> {
  const rest = `${new URL(address).origin}/wp-json/wp/v2/`;
  if (isHome(address)) return findAt(`${rest}posts?_embed=1`, options);
  const slug = slugOf(address);
  if (!slug) return;
  const search = `${rest}posts?slug=${slug}&_embed=1`;
  const posts = await options.fetchText(search);
  if ('code' in posts) return;
  const id = idIn(tryJson(posts.text, search));
  if (id !== undefined) {
    const finding = await read({ text: posts.text, url: search }, options);
    // The address of the post itself, not of the search.
    const src = `${rest}posts/${id}?_embed=1`;
    return isFound(finding) ? { ...finding, src, feed: undefined, isDiscovered: true } : undefined;
  }
  const category = await jsonAt(`${rest}categories?slug=${slug}`, options.fetchText).catch(
    () => undefined,
  );
  const archive = idIn(category);
  return archive === undefined
    ? undefined
    : findAt(`${rest}posts?categories=${archive}&_embed=1`, options);
}

/** Finds the document for an absolute http(s) address. Never rejects. */
export async function findDocument(address: string, options: FindOptions): Promise<Finding> {
  const { fetchText } = options;
  const [fragment = ''] = /#.*/s.exec(address) ?? [];
  const answer = await fetchText(address);
  if ('code' in answer) {
    const { code, status, text } = answer;
    const found = code === 'network' ? await findInRest(address, options) : undefined;
    return found ?? { failure: code, explanation: explainRefusal(code, address, status, text) };
  }
  const feed = feedOfPage(answer.text, answer.url);
  const news = feed && isHome(answer.url) ? await findAt(feed, options) : undefined;
  if (news) return news;
  const alternate = alternateOf(tryJson(answer.text, answer.url), answer.url);
  const named = alternate ? await findAt(alternate, options) : undefined;
  if (named) return named;
  const url = answer.url.replace(/#.*/s, '') + fragment;
  const finding = await read({ ...answer, url }, options);
  if (isFound(finding) || !feed || isHome(answer.url)) return finding;
  return (await findAt(feed, options)) ?? finding;
}
