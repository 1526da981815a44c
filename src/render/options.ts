// What `renderCard` and `renderList` are told.
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

/** What cards and lists are rendered with, beside their attributes. */
export interface RenderOptions {
  /** Address of the document: relative addresses in the document are resolved against it. Default: `src`. */
  url?: string;
  /**
   * `'inline'`: the style sheet is written into the card. Otherwise the address of the style sheet, which
   * `cardStyleSheet()` gives, for pages whose policy forbids inline styles. Default: `'inline'`.
   */
  styles?: string;
  /** Called for each field of a document that is dropped. Default: nobody is told. */
  report?: (problem: RenderProblem) => void;
  /**
   * Fetches what the document at hand does not hold: its translation into `lang`, the one further document of its own origin
   * that a format may ask for, and a list's further sources. Without it nothing is requested, and the article is shown in
   * its own language.
   */
  fetch?: typeof fetch;
}

/** Options of `renderCard`. */
export interface RenderCardOptions extends CardAttributeOptions, RenderOptions {}

/** Options of `renderList`. */
export interface RenderListOptions extends ListAttributeOptions, RenderOptions {
  /** Address of the list's own style sheet, which `listStyleSheet()` gives; needed where `styles` is an address. */
  listStyles?: string;
  /** The list's fallback link, to a page with all news. Default: none. */
  fallback?: {
    /** Address of the page. */
    url: string;
    /** Text of the link. */
    title: string;
  };
}
