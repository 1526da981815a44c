// Summaries as themes print them, without what themes add at the end.
import { decodeEntities, plainText } from './html-text.js';

/** Where a link to the rest of the article begins, if the excerpt ends with one. */
const endOfText = (html: string, url: string): number => {
  const start = html.lastIndexOf('<a ');
  const end = html.indexOf('>', start);
  if (start < 0 || end < 0) return html.length;
  const tag = decodeEntities(html.slice(start, end));
  const isTail = /class=["'][^"']*more/i.test(tag) || (url !== '' && tag.includes(url));
  return isTail && !plainText(html.slice(start).replace(/^.*<\/a>/is, '')) ? start : html.length;
};

/**
 * Plain text of an excerpt: no link to the rest of the article, and one ellipsis where it was cut.
 * `url` is the article's page.
 */
export const excerptText = (html: string, url: string): string =>
  plainText(html.slice(0, endOfText(html, url))).replace(/[ \u00a0]?(\[(…|\.{3})\]|…|\.{3})$/, '…');

/** A title for an item without one: how its text begins. */
export function titleOf(text: string): string {
  const line = text.trim().split('\n', 1)[0]!;
  return line.length <= 80 ? line : line.slice(0, 80).replace(/(\s\S*|\P{M}\p{M}*)$/u, '…');
}
