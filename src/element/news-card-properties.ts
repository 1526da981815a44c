import { cardProperties, reflectAttributes } from './reflected-attributes.js';
import { SharedProperties } from './shared-properties.js';

/** The attributes of the card as properties. Each reflects both ways; the attribute is the truth. */
export abstract class NewsCardProperties extends SharedProperties {
  static get observedAttributes(): readonly string[] {
    return attributes;
  }

  /**
   * URL of the article's JSON, resolved against the document's base URL. The property reads back resolved, as on `<img>`.
   * Without `src` and `article` the card is idle; an empty value or one that is not an http(s) URL is the error `bad-url`.
   * @attr
   */
  declare src: string;
  /**
   * How much of the article's text is shown: its summary (else its first paragraph), or all of it.
   * @attr
   * @default 'summary'
   */
  declare body: 'summary' | 'full';
  /**
   * Which parts the card shows, and how large. `auto`: everything. `compact`: a thumbnail beside title and date.
   * `teaser`: picture, title, short summary, date and publisher. `headline`: title and date. `featured`: a large
   * picture beside a large title and the summary.
   * @attr
   * @default 'auto'
   */
  declare layout: 'auto' | 'compact' | 'teaser' | 'headline' | 'featured';
  /**
   * Language (BCP 47) of the document at `src`, where the document names none or a wrong one. Wins over the document's own;
   * not used for its translations.
   * @attr article-lang
   */
  declare articleLang: string;
  /**
   * Countries of the document at `src`: ISO 3166-1 alpha-2 codes, space-separated. Win over the document's own.
   * @attr
   */
  declare countries: string;
  /**
   * Translations that the document at `src` does not list, by language: `"ar=URL en=URL"`. The URLs are JSON of any accepted
   * format.
   * @attr
   */
  declare translations: string;
}

// Not a static field: Safari before 16.4 cannot parse what compilers make of these.
const attributes = [...reflectAttributes(NewsCardProperties.prototype, cardProperties), 'lang'];
