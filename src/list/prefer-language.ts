// What the reader can read comes first.
import type { Article } from '../article/article.js';
import { matchLanguage } from '../article/language-tag.js';
import { offeredLanguages, shownLanguage } from '../article/offered-languages.js';
import { oneVersion } from './one-version.js';

/**
 * Items in the language wanted (BCP 47), or with a translation into it, before the others; each group keeps its order.
 * Without a language wanted all keep theirs. Of an article's versions in several languages one is
 * kept, and none where one is in `shown`.
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

/** Whether an item is to be shown in a translation that is fetched from an address of its own. */
export const needsTranslation = (item: Article, wanted: string): boolean =>
  !!shownLanguage(item, wanted).src;
