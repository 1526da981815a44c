// Parses the attribute `src` of a list: one address, or several, space-separated.
import { safeUrl } from '../article/safe-url.js';
import { trimQuotes } from '../article/trim-quotes.js';

/** Sources of a list at most, since each is a request. */
const maxSources = 10;

/** The words of `src` with their absolute http(s) addresses; `undefined` for a word that is not an address. */
export function listAddresses(src: string, base: string): Map<string, string | undefined> {
  const words = trimQuotes(src)
    .split(/\s+/)
    .slice(0, maxSources)
    .map((word) => [word, safeUrl(word, base)] as const);
  return new Map(words);
}
