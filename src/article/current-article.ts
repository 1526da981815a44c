import type { Article } from './article.js';

/** The article that a card shows, in one of its languages. */
export interface CurrentArticle {
  /** The article first loaded, whose translations the language switch lists. */
  readonly original: Article;
  /** The article in the language shown; the original itself, or a translation. */
  readonly shown: Article;
  /** The language shown, as the list of translations names it (BCP 47); `undefined` where it is unknown. */
  readonly shownLang: string | undefined;
  /** Base URL of relative addresses in the HTML of `shown`. */
  readonly base: string;
}
