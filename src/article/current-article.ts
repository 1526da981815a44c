import type { Article } from './article.js';

/** What a card shows: an article, and where it comes from. */
export interface CurrentArticle {
  /** The article first loaded, whose translations the language switch lists. */
  readonly original: Article;
  /** The article in the language shown; the original itself, or a translation. */
  readonly shown: Article;
  /** The language shown, as the list of translations names it. */
  readonly shownLang: string | undefined;
  /** What addresses in its HTML are relative to. */
  readonly base: string;
}
