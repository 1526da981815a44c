import { listProperties, reflectAttributes } from './reflected-attributes.js';
import { SharedProperties } from './shared-properties.js';

/** The attributes of the list as properties. Each reflects both ways; the attribute is the truth. */
export abstract class NewsListProperties extends SharedProperties {
  static get observedAttributes(): readonly string[] {
    return attributes;
  }

  /**
   * URLs of the feeds or collections, space-separated, resolved against the document's base URL. The items of several are
   * merged by date, newest first. Without `src` the list is idle.
   * @attr
   */
  declare src: string;
  /**
   * Number of items shown at first, and added by `more`: 1 to 50; other values read back as 6.
   * @attr
   * @default 6
   */
  declare count: number;
  /**
   * Layout of the cards, as in `<euromed-news-card>`. With `featured` the first card is featured, the others are compact.
   * @attr
   * @default 'compact'
   */
  declare layout: 'compact' | 'auto' | 'teaser' | 'headline' | 'featured';
  /**
   * Only items that concern one of these countries: ISO 3166-1 alpha-2 codes, space-separated. Default: all items.
   * @attr
   */
  declare country: string;
  /**
   * Only items on one of these topics: names as the source has them, comma-separated. Default: all items.
   * @attr
   */
  declare topic: string;
  /**
   * Text of a heading above the list, one level above those of the cards; also the list's name. Default: none.
   * @attr
   */
  declare heading: string;
  /**
   * With `more` a button adds `count` items to the list, and fetches the source's next page where it must.
   * @attr
   * @default false
   */
  declare more: boolean;
}

// Not a static field: Safari before 16.4 cannot parse what compilers make of these.
const attributes = [...reflectAttributes(NewsListProperties.prototype, listProperties), 'lang'];
