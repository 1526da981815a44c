// The only way for a URL from outside into the card.
import { trimQuotes } from './trim-quotes.js';

const web = ['https:', 'http:'];

/** Schemes of a link that a reader follows, rather than one the card loads from. */
export const linkSchemes: readonly string[] = [...web, 'mailto:', 'tel:'];

/** `value` resolved against `base`, or `undefined` where that is no URL of one of the `schemes`. */
export function safeUrl(
  value: unknown,
  base?: string,
  schemes: readonly string[] = web,
): string | undefined {
  const text = typeof value === 'string' ? trimQuotes(value) : '';
  // Engines take URLs of megabytes; nothing that is an address is longer than this.
  if (!text || text.length > 8192) return;
  try {
    const { protocol, href } = new URL(text, base);
    return schemes.includes(protocol) ? href : undefined;
  } catch {
    return;
  }
}
