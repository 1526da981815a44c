import { ReactiveHost } from './reactive-host.js';
import { reflectAttributes } from './reflected-attributes.js';

/** The attributes of the card as properties. Each reflects both ways; the attribute is the truth. */
export abstract class NewsCardProperties extends ReactiveHost {
  static get observedAttributes(): readonly string[] {
    return attributes;
  }

  /**
   * Where the article's JSON is, resolved against the document's base URL. Reads back resolved, as on `<img>`.
   * @attr
   */
  declare src: string;
  /**
   * How much of the text is shown.
   * @attr
   * @default 'summary'
   */
  declare body: 'summary' | 'full';
  /**
   * Parts left out, space-separated: `image date summary countries topics links languages share publisher`.
   * @attr
   */
  declare hide: string;
  /**
   * Level of the title's heading, 1 to 6.
   * @attr heading-level
   * @default 3
   */
  declare headingLevel: number;
  /**
   * `lazy`: nothing is requested until the card is near the viewport.
   * @attr
   * @default 'lazy'
   */
  declare loading: 'lazy' | 'eager';
  /**
   * Entries of the share menu in order, space-separated:
   * `copy email whatsapp facebook x linkedin telegram bluesky mastodon native`. All but `native` when absent.
   * @attr share-targets
   */
  declare shareTargets: string;
  /**
   * URL template with `{code}` and `{lang}` that makes country chips links.
   * @attr country-href
   */
  declare countryHref: string;
  /**
   * URL template with `{topic}` and `{lang}` that makes topic chips links.
   * @attr topic-href
   */
  declare topicHref: string;
  /**
   * Where the card's links open, as on `<a>`.
   * @attr
   */
  declare target: string;
  /**
   * Pins the colour scheme; empty: the page's.
   * @attr color-scheme
   */
  declare colorScheme: '' | 'light' | 'dark';
  /**
   * After how many milliseconds loading has failed, retries included.
   * @attr
   * @default 10000
   */
  declare timeout: number;
  /**
   * Whether the texts are kept in the light DOM too, for read-aloud, reader modes and translators.
   * @attr readable-copy
   * @default 'on'
   */
  declare readableCopy: 'on' | 'off';
  /**
   * Language of the document at `src`, where it does not say or says it wrong (BCP 47).
   * @attr article-lang
   */
  declare articleLang: string;
  /**
   * Countries of the document at `src` (ISO 3166-1 alpha-2, space-separated); win over its own.
   * @attr
   */
  declare countries: string;
  /**
   * Completes the article's translations: `"ar=URL en=URL"`.
   * @attr
   */
  declare translations: string;
  /**
   * Shows that state without a request, for demo pages and editors.
   * @attr
   */
  declare preview: '' | 'loading' | 'error' | 'offline' | 'empty';
}

// Not a static field: what compilers make of these, Safari before 16.4 cannot read.
const attributes = [...reflectAttributes(NewsCardProperties.prototype), 'lang'];
