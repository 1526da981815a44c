// Options of `renderCard` and `renderList`.
import type { NewsCardProperties } from '../element/news-card-properties.js';
import type { NewsListProperties } from '../element/news-list-properties.js';

/** The tag's attributes, by the names of its properties; numbers and texts, as in the tag. */
export type CardAttributeOptions = Partial<
  Pick<
    NewsCardProperties,
    | 'src'
    | 'body'
    | 'hide'
    | 'showParts'
    | 'layout'
    | 'imagePosition'
    | 'appearance'
    | 'headingLevel'
    | 'loading'
    | 'shareTargets'
    | 'countryHref'
    | 'topicHref'
    | 'target'
    | 'colorScheme'
    | 'timeout'
    | 'readableCopy'
    | 'articleLang'
    | 'countries'
    | 'translations'
  >
> & {
  /** Language wanted (BCP 47); without it the article's own, else English. */
  lang?: string;
};

/** A field of a document that was dropped, for the people who publish the document. */
export interface RenderProblem {
  /** Path of the field, e.g. `countries[3].code`; empty for the document itself. */
  path: string;
  /** What the field should hold. */
  expected: string;
  /** What the field holds. */
  received: string;
}

/** The list's attributes, by the names of its properties. */
export type ListAttributeOptions = Partial<
  Pick<
    NewsListProperties,
    | 'src'
    | 'count'
    | 'layout'
    | 'country'
    | 'topic'
    | 'heading'
    | 'more'
    | 'hide'
    | 'showParts'
    | 'imagePosition'
    | 'appearance'
    | 'headingLevel'
    | 'loading'
    | 'shareTargets'
    | 'countryHref'
    | 'topicHref'
    | 'target'
    | 'colorScheme'
    | 'timeout'
    | 'readableCopy'
  >
> & {
  /** Language wanted (BCP 47): items in this language come first. Default: English labels, and the sources' order. */
  lang?: string;
};

/** Options of cards and lists besides their attributes. */
export interface RenderOptions {
  /** Address of the document: relative addresses in the document are resolved against it. Default: `src`. */
  url?: string;
  /**
   * `'inline'` writes the style sheet into each card. Any other value is the address of a file with the result of
   * `cardStyleSheet()`, for pages whose policy forbids inline styles. Default: `'inline'`.
   */
  styles?: string;
  /** Called for each invalid field of a document, which is dropped. Default: faults are not reported. */
  report?: (problem: RenderProblem) => void;
  /**
   * Fetches further documents: the translation into `lang`, the one document of the same origin that a format may request,
   * and a list's further sources. Default: nothing is fetched, and the article is shown in its own language.
   */
  fetch?: typeof fetch;
}

/** Options of `renderCard`. */
export interface RenderCardOptions extends CardAttributeOptions, RenderOptions {}

/** Options of `renderList`. */
export interface RenderListOptions extends ListAttributeOptions, RenderOptions {
  /** Address of a file with the result of `listStyleSheet()`; required where `styles` is an address. */
  listStyles?: string;
  /** The list's fallback link, to a page with all news. Default: none. */
  fallback?: {
    /** Address of the page. */
    url: string;
    /** Text of the link. */
    title: string;
  };
}
