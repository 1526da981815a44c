// The record that a server renders into the shadow root of a card or list: the data for hydration.
import type { Article } from '../../article/article.js';

/** Id of the element whose `value` holds the record. */
export const recordId = 'rendered';

/** Version of the record; a card with another version's record loads its article as usual. */
export const recordVersion = 1;

/** The fields that records of cards and of lists have in common. */
export interface RecordOf {
  version: typeof recordVersion;
  /** Language wanted when the server rendered (BCP 47). */
  lang: string;
  /** Attributes of the tag. */
  attributes: Record<string, string>;
}

/** The record of a card. */
export interface RenderedRecord extends RecordOf {
  /** The article first loaded; without its full text where the card does not show that. */
  original: Article;
  /** The translation on show; missing where `original` is on show. */
  shown?: Article;
  /** The language on show, as the list of translations names it. */
  shownLang?: string | undefined;
  /** Base URL of relative addresses in the article's HTML. */
  base: string;
}

/** The record of a list, whose articles are in the records of its cards. */
export interface RenderedListRecord extends RecordOf {
  /** Further items exist, in the document or on further pages. */
  more: boolean;
  /** The items are from several sources. */
  merged: boolean;
}
