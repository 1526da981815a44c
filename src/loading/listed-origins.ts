// The origins whose news a page shows: `<meta name="euromed-news-card-origins" content="self https://*.example.org">`.
import { trimQuotes } from '../article/trim-quotes.js';
import type { AcceptsUrl } from './load-article.js';

/** Whether one entry of the list matches the origin of an address. */
type Entry = (url: URL) => boolean;

const parseUrl = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

/** Parses an entry like a host source of `Content-Security-Policy`, except that the scheme is required. */
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
 * Returns whether the list allows an address. Entries are separated by spaces or commas, with or without quotes: `self`,
 * http(s) origins, with a leading `*.` for all subdomains, or `*`. Other entries are ignored. `own`: the page's origin.
 */
export function listedOrigins(list: string, own: string): AcceptsUrl {
  const entries = list.split(/[\s,]+/).flatMap((word) => readEntry(trimQuotes(word), own) ?? []);
  return (address) => {
    const url = parseUrl(address);
    return !!url && /^https?:$/.test(url.protocol) && entries.some((entry) => entry(url));
  };
}
