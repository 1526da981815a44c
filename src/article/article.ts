// The article as every layer sees it: the native JSON format. Types only.

/** Writing direction of a text. */
export type Direction = 'ltr' | 'rtl';

/** A text, or a text whose language (BCP 47) or direction differs from the article's. */
export type Text = string | { value: string; lang?: string; dir?: Direction };

/** A rendition of the article's picture. */
export interface ImageSource {
  /** URL of the image file. */
  src: string;
  /** Width of the image file in pixels. */
  width: number;
}

/** The article's picture. */
export interface ArticleImage {
  /** URL of the image file. */
  src: string;
  /** Alternative text; `''` for a decorative picture. */
  alt?: Text;
  /** Width of the image file at `src` in pixels. */
  width?: number;
  /** Height of the image file at `src` in pixels. */
  height?: number;
  /** The same picture in other widths. */
  sources?: ImageSource[];
  /** Who made or owns the picture; shown on the picture. */
  credit?: Text;
}

/** A link for more information. */
export interface ArticleLink {
  /** Text of the link. */
  title: Text;
  /** Address of the link: `https:`, `http:`, `mailto:` or `tel:`. */
  url: string;
}

/** A country or territory that the article covers; needs a `code`, a `name`, or both. */
export interface ArticleCountry {
  /** ISO 3166-1 alpha-2 code. */
  code?: string;
  /** Name of the country; by default the usual name in the reader's language. */
  name?: Text;
  /** Key of an entry of the article's `notes`. */
  note?: string;
  /** Address of a page about the country; makes the chip a link. */
  url?: string;
}

/** A note that countries refer to by the note's key. */
export interface ArticleNote {
  /** Mark printed beside the country's name, e.g. `*`. */
  marker?: string;
  /** Text of the note. */
  text: Text;
}

/** A topic of the article. */
export interface ArticleTopic {
  /** Name of the topic. */
  name: Text;
  /** Address of a page about the topic; makes the chip a link. */
  url?: string;
}

/** The article in another language; needs a `url`, an `src`, or both. */
export interface ArticleTranslation {
  /** Language of the translation (BCP 47). */
  lang: string;
  /** Name of the language, shown as given; by default the language's name in the language itself. */
  name?: Text;
  /** Address of the translation's page. */
  url?: string;
  /** URL of the translation's JSON, in any accepted format; without it the entry is a link to the page. */
  src?: string;
}

/** The publisher of the article. */
export interface ArticlePublisher {
  /** Name of the publisher. */
  name: Text;
  /** Address of the publisher's site. */
  url?: string;
}

/**
 * A news article in one language. `title` and one of `url`, `body`, `bodyHtml` are needed; every other field may be
 * missing. URLs may be relative in JSON and are absolute in the article that the card gives back.
 */
export interface Article {
  /** Address of the article's page, to which title and picture link, and which the share menu shares. */
  url?: string;
  /** Language of the article's texts (BCP 47). */
  lang?: string;
  /** Writing direction, where it does not follow from the language. */
  dir?: Direction;
  /** Title of the article. */
  title: Text;
  /** Day of publication: an ISO 8601 date, or a date-time with offset. The day as written is the day shown. */
  published?: string;
  /** Day of the last change: an ISO 8601 date, or a date-time with offset. */
  modified?: string;
  /** Summary of the article. */
  summary?: Text;
  /** Paragraphs of the full text. */
  body?: Text[];
  /** Full text as HTML, sanitised before it is shown; wins over `body`. */
  bodyHtml?: string;
  /** The article's picture. */
  image?: ArticleImage;
  /** Links for more information. */
  links?: ArticleLink[];
  /** Countries and territories that the article covers, in the order shown: ISO 3166-1 alpha-2 codes, or objects. */
  countries?: (string | ArticleCountry)[];
  /** Notes by the keys that countries refer to. */
  notes?: Record<string, ArticleNote>;
  /** Topics of the article: names, or objects. */
  topics?: (string | ArticleTopic)[];
  /** The article in other languages, in the order of the language switch. */
  translations?: ArticleTranslation[];
  /** The publisher of the article. */
  publisher?: ArticlePublisher;
}
