// The article as every layer sees it: the shape of the native JSON format. Pure types, no code.

/** Writing direction of a text. */
export type Direction = 'ltr' | 'rtl';

/** A text, or a text whose language or direction differs from the article's. */
export type Text = string | { value: string; lang?: string; dir?: Direction };

/** One rendition of the article's picture. `width` is in pixels. */
export interface ImageSource {
  src: string;
  width: number;
}

/** The article's picture. `alt: ''` means decorative; `width` and `height` are in pixels. */
export interface ArticleImage {
  src: string;
  alt?: Text;
  width?: number;
  height?: number;
  sources?: ImageSource[];
  credit?: Text;
}

/** A link for more information. */
export interface ArticleLink {
  title: Text;
  url: string;
}

/** A country or territory covered: ISO 3166-1 alpha-2 `code`, own `name`, key of its `note`, page. */
export interface ArticleCountry {
  code?: string;
  name?: Text;
  note?: string;
  url?: string;
}

/** A footnote that a country refers to by key. `marker` is what is printed at the name, e.g. `*`. */
export interface ArticleNote {
  marker?: string;
  text: Text;
}

/** A subject of the article. */
export interface ArticleTopic {
  name: Text;
  url?: string;
}

/** The article in another language: its page (`url`), its JSON (`src`), or both. */
export interface ArticleTranslation {
  lang: string;
  name?: Text;
  url?: string;
  src?: string;
}

/** Who publishes the article. */
export interface ArticlePublisher {
  name: Text;
  url?: string;
}

/**
 * A news article. `title` and one of `url`, `body`, `bodyHtml` are needed; the rest may be missing.
 * URLs are absolute once read. `published` and `modified` are ISO 8601 dates or date-times with offset.
 */
export interface Article {
  url?: string;
  lang?: string;
  dir?: Direction;
  title: Text;
  published?: string;
  modified?: string;
  summary?: Text;
  body?: Text[];
  bodyHtml?: string;
  image?: ArticleImage;
  links?: ArticleLink[];
  countries?: (string | ArticleCountry)[];
  notes?: Record<string, ArticleNote>;
  topics?: (string | ArticleTopic)[];
  translations?: ArticleTranslation[];
  publisher?: ArticlePublisher;
}
