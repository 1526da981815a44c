// What the reader can read comes first.
import type { Article } from '../article/article.js';
import { matchLanguage } from '../article/language-tag.js';
import { offeredLanguages, shownLanguage } from '../article/offered-languages.js';

/**
 * Items in the language wanted (BCP 47), or with a translation into it, before the others; each group keeps its order.
 * Without a language wanted all keep theirs.
 */
export function preferLanguage(
  items: readonly Article[],
  wanted: string | undefined,
): readonly Article[] {
  if (!wanted) return items;
  const serves = (item: Article) => !!matchLanguage(wanted, offeredLanguages(item));
  return [...items.filter(serves), ...items.filter((item) => !serves(item))];
}

/** Whether an item is to be shown in a translation that is fetched from an address of its own. */
export const needsTranslation = (item: Article, wanted: string): boolean =>
  !!shownLanguage(item, wanted).src;
