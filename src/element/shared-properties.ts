import { ShadowRootHost } from './shadow-root-host.js';

/** Attributes that a card and a list have, as properties. Each reflects both ways; the attribute is the truth. */
export abstract class SharedProperties extends ShadowRootHost {
  /**
   * Parts that are left out, space-separated: `image date summary countries topics links languages share publisher`.
   * Default: none.
   * @attr
   */
  declare hide: string;
  /**
   * Parts to show though the layout leaves them out, space-separated: the same words as in `hide`. `hide` wins.
   * @attr show
   */
  declare showParts: string;
  /**
   * Where the picture stands, in layouts and widths that have room for a choice: above the title (`top`), or
   * beside it, at the start or the end of the line.
   * @attr image-position
   * @default 'auto'
   */
  declare imagePosition: 'auto' | 'top' | 'start' | 'end';
  /**
   * The card's box: with an edge, without edge and background, or with a background of its own.
   * @attr
   * @default 'outlined'
   */
  declare appearance: 'outlined' | 'plain' | 'filled';
  /**
   * Level of the title's heading, 1 to 6; other values read back as 3.
   * @attr heading-level
   * @default 3
   */
  declare headingLevel: number;
  /**
   * When loading starts: with `lazy` when the element comes near the viewport, with `eager` at once.
   * @attr
   * @default 'lazy'
   */
  declare loading: 'lazy' | 'eager';
  /**
   * Entries of the share menu in their order, space-separated:
   * `copy email whatsapp facebook x linkedin telegram bluesky mastodon native`. Default: all; `native` needs a device that can share.
   * @attr share-targets
   */
  declare shareTargets: string;
  /**
   * URL template (RFC 6570 level 1) that makes country chips links; `{code}` is the country's ISO 3166-1 code, `{lang}` the
   * language wanted.
   * @attr country-href
   */
  declare countryHref: string;
  /**
   * URL template (RFC 6570 level 1) that makes topic chips links; `{topic}` is the topic's name, `{lang}` the language wanted.
   * @attr topic-href
   */
  declare topicHref: string;
  /**
   * Browsing context in which the card's links open, as on `<a>`; share links always open a new tab.
   * @attr
   */
  declare target: string;
  /**
   * Colour scheme, whatever the page's is. Default: the page's.
   * @attr color-scheme
   */
  declare colorScheme: '' | 'light' | 'dark';
  /**
   * Milliseconds after which loading fails with `timeout`, retries included. They count from when the request is sent,
   * which may wait in the queue before.
   * @attr
   * @default 10000
   */
  declare timeout: number;
  /**
   * Whether title, date and summary are kept in the light DOM too, for read-aloud, reader modes and translators.
   * @attr readable-copy
   * @default 'on'
   */
  declare readableCopy: 'on' | 'off';
  /**
   * Shows the named state without a request, for demo pages and editors.
   * @attr
   */
  declare preview: '' | 'loading' | 'error' | 'offline' | 'empty';
}
