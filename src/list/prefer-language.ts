// Puts the items that the reader can read first.
import type { Article } from '../article/article.js';
import { matchLanguage } from '../article/language-tag.js';
import { offeredLanguages, shownLanguage } from '../article/offered-languages.js';
import { oneVersion } from './one-version.js';

/**
 * Items in the language wanted (BCP 47), or with a translation into it, before the others; each group keeps its order, as
 * do all items without a language wanted. One version of each article is kept, and none if `shown` has one.
 */
export function preferLanguage(
  items: readonly Article[],
  wanted: string | undefined,
  shown?: readonly Article[],
): readonly Article[] {
  const articles = oneVersion(items, wanted, shown);
  if (!wanted) return articles;
  const serves = (item: Article) => !!matchLanguage(wanted, offeredLanguages(item));
  return [...articles.filter(serves), ...articles.filter((item) => !serves(item))];
}

/** Whether an item is shown in a translation, which must be fetched. */
export const needsTranslation = (item: Article, wanted: string): boolean =>
  !!shownLanguage(item, wanted).src;
