// Where a list's news come from: one address, or several with spaces between.
import { safeUrl } from '../article/safe-url.js';
import { trimQuotes } from '../article/trim-quotes.js';

/** More would be a page's mistake: each is a request. */
const maxSources = 10;

/** The words of `src`, each once, with the http(s) address that it is; `undefined` for one that is none. */
export function listAddresses(src: string, base: string): Map<string, string | undefined> {
  const words = trimQuotes(src)
    .split(/\s+/)
    .slice(0, maxSources)
    .map((word) => [word, safeUrl(word, base)] as const);
  return new Map(words);
}
