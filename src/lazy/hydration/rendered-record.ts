// What a server that renders a card or a list leaves for the script: data, in the shadow root.
import type { Article } from '../../article/article.js';

/** Id of the element whose `value` holds the record. */
export const recordId = 'rendered';

/** Another version's record is not understood: the card loads as usual. */
export const recordVersion = 1;

/** The fields that records of cards and of lists have in common. */
export interface RecordOf {
  version: typeof recordVersion;
  /** Language wanted, as the server had to take it (BCP 47). */
  lang: string;
  /** Attributes of the tag. */
  attributes: Record<string, string>;
}

export interface RenderedRecord extends RecordOf {
  /** The article first loaded; without its full text where that is not on show. */
  original: Article;
  /** The translation on show, where one is. */
  shown?: Article;
  /** The language on show, as the list of translations names it. */
  shownLang?: string | undefined;
  /** What addresses in the article's HTML are relative to. */
  base: string;
}

/** The articles are in the records of the list's cards. */
export interface RenderedListRecord extends RecordOf {
  /** There are more items than are on show, here or on further pages. */
  more: boolean;
  /** The items are of several sources. */
  merged: boolean;
}
