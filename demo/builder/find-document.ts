// From any address that a person has to the document that a card can read: the same reading as `check`.
import type { Article } from '../../src/article/article.js';
import { explainRefusal, jsonIn, readDocument, type ReadProblem } from '../../src/check/check.js';
import { pageKey } from '../../src/formats/page-key.js';
import { formatOf } from '../../src/formats/registry.js';

export type DocumentKind =
  'native' | 'wordpress' | 'json-feed' | 'json-ld' | 'drupal' | 'html-page';

/** What a card would show, were it there. */
export const wanted = ['lang', 'url', 'published', 'summary', 'image'] as const;
export type Lacking = (typeof wanted)[number];

export interface Found {
  src: string;
  kind: DocumentKind;
  /** Whether another address than the given one was found. */
  isDiscovered: boolean;
  article: Article;
  lacking: Lacking[];
  /** What was dropped, in the words of `check`. */
  problems: ReadProblem[];
}

export interface NotFound {
  failure: 'network' | 'timeout' | 'http' | 'too-large' | 'empty' | 'unreadable';
  /** The words of `check`. */
  explanation: string;
}

export type Finding = Found | NotFound;

export const isFound = (finding: Finding | undefined): finding is Found =>
  finding !== undefined && 'article' in finding;

/** An answer, or why there is none. */
export type Answer =
  | { text: string; url: string }
  | { code: 'network' | 'timeout' | 'http' | 'too-large'; status?: number; text?: string };

export type FetchText = (url: string) => Promise<Answer>;

interface PageLinks {
  links: { rel: string; href: string; type: string }[];
  base?: string;
}

/** The JSON that a page names, with all that WordPress's refers to. */
function alternateOf(json: unknown, url: string): string | undefined {
  const page = (json as { [pageKey]?: PageLinks } | null)?.[pageKey];
  const link = page?.links.find(
    ({ rel, type }) => /\balternate\b/.test(rel) && type === 'application/json',
  );
  if (!link) return;
  const target = new URL(link.href, new URL(page?.base ?? '', url));
  if (target.origin !== new URL(url).origin) return;
  if (/\/wp-json\/|rest_route=/.test(target.href)) target.searchParams.set('_embed', '1');
  return target.href;
}

/** Where WordPress has the post of a page: its REST interface may be read from everywhere, its pages may not. */
function restAddressOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const slug = pathname.split('/').filter(Boolean).pop();
  if (!slug || /\.(?!html?$|php$)\w+$/.test(slug) || pathname.includes('/wp-json/')) return;
  const name = slug.replace(/\.\w+$/, '');
  return `${origin}/wp-json/wp/v2/posts?slug=${name}&_embed=1`;
}

const tryJson = (text: string, url: string): unknown => {
  try {
    return jsonIn(text, url);
  } catch {
    return;
  }
};

export interface FindOptions {
  /** BCP 47 tag of the language wanted. */
  lang: string;
  fetchText: FetchText;
}

async function read(
  { text, url }: { text: string; url: string },
  { lang, fetchText }: FindOptions,
): Promise<Finding> {
  const { article, problems, failure } = await readDocument(text, {
    url,
    lang,
    async loadJson(more) {
      const answer = await fetchText(more);
      if ('code' in answer) throw new TypeError(more);
      return jsonIn(answer.text, answer.url);
    },
  });
  if (!article)
    return failure
      ? { failure: 'unreadable', explanation: failure }
      : { failure: 'empty', explanation: '' };
  const format = await formatOf(tryJson(text, url)).catch(() => undefined);
  return {
    src: url,
    kind: (format?.format.name ?? 'native') as DocumentKind,
    isDiscovered: false,
    article,
    lacking: wanted.filter((name) => !article[name]),
    problems,
  };
}

const discovered = (finding: Finding): Finding =>
  isFound(finding) ? { ...finding, isDiscovered: true } : finding;

/** The post itself, rather than a search that would find it. */
const postOf = (search: string, json: unknown): string => {
  const id = Array.isArray(json) ? (json[0] as { id?: unknown } | undefined)?.id : undefined;
  return typeof id === 'number' ? search.replace(/\?.*/s, `/${id}?_embed=1`) : search;
};

/** Never rejects. `address`: absolute, http(s). */
export async function findDocument(address: string, options: FindOptions): Promise<Finding> {
  const { fetchText } = options;
  const [fragment = ''] = /#.*/s.exec(address) ?? [];
  const answer = await fetchText(address);
  if (!('code' in answer)) {
    const alternate = alternateOf(tryJson(answer.text, answer.url), answer.url);
    const named = alternate ? await fetchText(alternate) : undefined;
    if (named && !('code' in named)) {
      const finding = await read(named, options);
      if (isFound(finding)) return discovered(finding);
    }
    return read({ ...answer, url: answer.url.replace(/#.*/s, '') + fragment }, options);
  }
  // A page that may not be read: perhaps of a WordPress, whose REST interface may.
  const search = answer.code === 'network' ? restAddressOf(address) : undefined;
  const found = search ? await fetchText(search) : undefined;
  if (search && found && !('code' in found)) {
    const url = postOf(search, tryJson(found.text, search));
    const finding = await read({ text: found.text, url: search }, options);
    if (isFound(finding)) return discovered({ ...finding, src: url });
  }
  const { code, status, text } = answer;
  return { failure: code, explanation: explainRefusal(code, address, status, text) };
}
