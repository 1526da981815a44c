// Whose news a page shows: `<meta name="euromed-news-card-origins" content="self https://*.example.org">`.
import { trimQuotes } from '../article/trim-quotes.js';
import type { AcceptsUrl } from './load-article.js';

/** Whether one entry of the list means the origin of an address. */
type Entry = (url: URL) => boolean;

const parseUrl = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

/** Reads an entry as a `Content-Security-Policy` has it, except that the scheme is required. */
function readEntry(word: string, own: string): Entry | undefined {
  if (word === '*') return () => true;
  if (/^self$/i.test(word)) return ({ origin }) => origin === own;
  const [, scheme, wildcard, rest] = /^(https?:\/\/)(\*\.)?([^*]+)$/i.exec(word) ?? [];
  const listed = scheme && parseUrl(scheme + rest);
  if (!listed) return;
  const { origin, protocol, hostname, port } = listed;
  if (!wildcard) return (url) => url.origin === origin;
  return (url) =>
    url.protocol === protocol && url.port === port && url.hostname.endsWith(`.${hostname}`);
}

/**
 * Whether the list allows an address. Its entries stand with spaces or commas between, with or without quotes: `self`,
 * http(s) origins, with a leading `*.` for all subdomains, or `*`. Others mean nothing.
 * `own` is the page's origin.
 */
export function listedOrigins(list: string, own: string): AcceptsUrl {
  const entries = list.split(/[\s,]+/).flatMap((word) => readEntry(trimQuotes(word), own) ?? []);
  return (address) => {
    const url = parseUrl(address);
    return !!url && /^https?:$/.test(url.protocol) && entries.some((entry) => entry(url));
  };
}
