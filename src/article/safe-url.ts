// The only function by which URLs from documents and attributes enter the card.
import { trimQuotes } from './trim-quotes.js';

const web = ['https:', 'http:'];

/** Schemes of links that a reader follows; the card loads from http(s) alone. */
export const linkSchemes: readonly string[] = [...web, 'mailto:', 'tel:'];

/**
 * `value` resolved against `base`, without a name and password; `undefined` for anything but a URL of one of the `schemes`.
 * Default: http(s).
 */
export function safeUrl(
  value: unknown,
  base?: string,
  schemes: readonly string[] = web,
): string | undefined {
  const text = typeof value === 'string' ? trimQuotes(value) : '';
  // Engines parse URLs of megabytes; no real address is longer than this.
  if (!text || text.length > 8192) return;
  try {
    const url = new URL(text, base);
    // Those of a page's address reach its relative addresses: `fetch` refuses them, and a shared link would tell them.
    url.username = url.password = '';
    return schemes.includes(url.protocol) ? url.href : undefined;
  } catch {
    return;
  }
}
