// Cleans excerpts, to which themes append links to the article.
import { decodeEntities, plainText } from './html-text.js';

/** Index at which a "read more" link ends the excerpt; its length without such a link. */
const endOfText = (html: string, url: string): number => {
  const start = html.lastIndexOf('<a ');
  const end = html.indexOf('>', start);
  if (start < 0 || end < 0) return html.length;
  const tag = decodeEntities(html.slice(start, end));
  const isTail = /class=["'][^"']*more/i.test(tag) || (url !== '' && tag.includes(url));
  return isTail && !plainText(html.slice(start).replace(/^.*<\/a>/is, '')) ? start : html.length;
};

/**
 * Plain text of an excerpt, without a "read more" link, and with one ellipsis where the text was cut. `url`: address of the
 * article's page.
 */
export const excerptText = (html: string, url: string): string =>
  plainText(html.slice(0, endOfText(html, url))).replace(/[ \u00a0]?(\[(…|\.{3})\]|…|\.{3})$/, '…');

/** A title for an item without one: the beginning of its text. */
export function titleOf(text: string): string {
  const line = text.trim().split('\n', 1)[0]!;
  return line.length <= 80 ? line : line.slice(0, 80).replace(/(\s\S*|\P{M}\p{M}*)$/u, '…');
}
