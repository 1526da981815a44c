// Written by `npm run manifest`.

import type {
  EuromedCountrySelectEvent,
  EuromedErrorEvent,
  EuromedLanguageSelectEvent,
  EuromedListErrorEvent,
  EuromedListLoadEvent,
  EuromedLoadEvent,
  EuromedNewsCardElement,
  EuromedNewsListElement,
  EuromedShareEvent,
} from '../index.js';

export type EuromedNewsCardElementProps = {
  /** Language wanted, a BCP 47 tag. Without it: the nearest ancestor's `lang`, else the article's language, else English. */
  lang?: EuromedNewsCardElement['lang'] | undefined;
  /** URL of the article's JSON, resolved against the document's base URL. The property reads back resolved, as on `<img>`.
Without `src` and `article` the card is idle; an empty value or one that is not an http(s) URL is the error `bad-url`. */
  src?: EuromedNewsCardElement['src'] | undefined;
  /** How much of the article's text is shown: its summary (else its first paragraph), or all of it. */
  body?: EuromedNewsCardElement['body'] | undefined;
  /** Which parts the card shows, and how large. `auto`: everything. `compact`: a thumbnail beside title and date.
`teaser`: picture, title, short summary, date and publisher. `headline`: title and date. `featured`: a large
picture beside a large title and the summary. */
  layout?: EuromedNewsCardElement['layout'] | undefined;
  /** Language (BCP 47) of the document at `src`, where the document names none or a wrong one. Wins over the document's own;
not used for its translations. */
  'article-lang'?: EuromedNewsCardElement['articleLang'] | undefined;
  /** Language (BCP 47) of the document at `src`, where the document names none or a wrong one. Wins over the document's own;
not used for its translations. */
  articleLang?: EuromedNewsCardElement['articleLang'] | undefined;
  /** Countries of the document at `src`: ISO 3166-1 alpha-2 codes, space-separated. Win over the document's own. */
  countries?: EuromedNewsCardElement['countries'] | undefined;
  /** Translations that the document at `src` does not list, by language: `"ar=URL en=URL"`. The URLs are JSON of any accepted
format. */
  translations?: EuromedNewsCardElement['translations'] | undefined;
  /** Parts that are left out, space-separated: `image date summary countries topics links languages share publisher`.
Default: none. */
  hide?: EuromedNewsCardElement['hide'] | undefined;
  /** Parts to show though the layout leaves them out, space-separated: the same words as in `hide`. `hide` wins. */
  show?: EuromedNewsCardElement['showParts'] | undefined;
  /** Parts to show though the layout leaves them out, space-separated: the same words as in `hide`. `hide` wins. */
  showParts?: EuromedNewsCardElement['showParts'] | undefined;
  /** Where the picture stands, in layouts and widths that have room for a choice: above the title (`top`), or
beside it, at the start or the end of the line. */
  'image-position'?: EuromedNewsCardElement['imagePosition'] | undefined;
  /** Where the picture stands, in layouts and widths that have room for a choice: above the title (`top`), or
beside it, at the start or the end of the line. */
  imagePosition?: EuromedNewsCardElement['imagePosition'] | undefined;
  /** The card's box: with an edge, without edge and background, or with a background of its own. */
  appearance?: EuromedNewsCardElement['appearance'] | undefined;
  /** Level of the title's heading, 1 to 6; other values read back as 3. */
  'heading-level'?: EuromedNewsCardElement['headingLevel'] | undefined;
  /** Level of the title's heading, 1 to 6; other values read back as 3. */
  headingLevel?: EuromedNewsCardElement['headingLevel'] | undefined;
  /** When loading starts: with `lazy` when the element comes near the viewport, with `eager` at once. */
  loading?: EuromedNewsCardElement['loading'] | undefined;
  /** Entries of the share menu in their order, space-separated:
`copy email whatsapp facebook x linkedin telegram bluesky mastodon native`. Default: all; `native` needs a device that can share. */
  'share-targets'?: EuromedNewsCardElement['shareTargets'] | undefined;
  /** Entries of the share menu in their order, space-separated:
`copy email whatsapp facebook x linkedin telegram bluesky mastodon native`. Default: all; `native` needs a device that can share. */
  shareTargets?: EuromedNewsCardElement['shareTargets'] | undefined;
  /** URL template (RFC 6570 level 1) that makes country chips links; `{code}` is the country's ISO 3166-1 code, `{lang}` the
language wanted. */
  'country-href'?: EuromedNewsCardElement['countryHref'] | undefined;
  /** URL template (RFC 6570 level 1) that makes country chips links; `{code}` is the country's ISO 3166-1 code, `{lang}` the
language wanted. */
  countryHref?: EuromedNewsCardElement['countryHref'] | undefined;
  /** URL template (RFC 6570 level 1) that makes topic chips links; `{topic}` is the topic's name, `{lang}` the language wanted. */
  'topic-href'?: EuromedNewsCardElement['topicHref'] | undefined;
  /** URL template (RFC 6570 level 1) that makes topic chips links; `{topic}` is the topic's name, `{lang}` the language wanted. */
  topicHref?: EuromedNewsCardElement['topicHref'] | undefined;
  /** Browsing context in which the card's links open, as on `<a>`; share links always open a new tab. */
  target?: EuromedNewsCardElement['target'] | undefined;
  /** Colour scheme, whatever the page's is. Default: the page's. */
  'color-scheme'?: EuromedNewsCardElement['colorScheme'] | undefined;
  /** Colour scheme, whatever the page's is. Default: the page's. */
  colorScheme?: EuromedNewsCardElement['colorScheme'] | undefined;
  /** Milliseconds after which loading fails with `timeout`, retries included. They count from when the request is sent,
which may wait in the queue before. */
  timeout?: EuromedNewsCardElement['timeout'] | undefined;
  /** Whether title, date and summary are kept in the light DOM too, for read-aloud, reader modes and translators. */
  'readable-copy'?: EuromedNewsCardElement['readableCopy'] | undefined;
  /** Whether title, date and summary are kept in the light DOM too, for read-aloud, reader modes and translators. */
  readableCopy?: EuromedNewsCardElement['readableCopy'] | undefined;
  /** Shows the named state without a request, for demo pages and editors. */
  preview?: EuromedNewsCardElement['preview'] | undefined;
  /** An article that the page gives directly, in the native format; wins over `src`, and nothing is fetched.
An invalid article is reported as `not-an-article`. The card itself never sets this property; default: `null`. */
  article?: EuromedNewsCardElement['article'] | undefined;

  /** Fires when an article is shown: after loading, after a reload, or in another language. Not cancelable. */
  'oneuromed-load'?: ((e: EuromedLoadEvent) => void) | undefined;
  /** Fires when loading, reloading or switching the language failed for good. Not cancelable. */
  'oneuromed-error'?: ((e: EuromedErrorEvent) => void) | undefined;
  /** Fires when the reader chose a share target, before it opens. Cancelling leaves sharing to the page. */
  'oneuromed-share'?: ((e: EuromedShareEvent) => void) | undefined;
  /** Fires when the reader chose another language, before the change. Cancelling leaves the card as it is. */
  'oneuromed-language-select'?: ((e: EuromedLanguageSelectEvent) => void) | undefined;
  /** Fires when a country chip that is a link was activated. Cancelling keeps the link from being followed. */
  'oneuromed-country-select'?: ((e: EuromedCountrySelectEvent) => void) | undefined;
};

export type EuromedNewsListElementProps = {
  /** Language wanted, a BCP 47 tag: items in this language come first. Without it: the nearest ancestor's `lang`. */
  lang?: EuromedNewsListElement['lang'] | undefined;
  /** URLs of the feeds or collections, space-separated, resolved against the document's base URL. The items of several are
merged by date, newest first. Without `src` the list is idle. */
  src?: EuromedNewsListElement['src'] | undefined;
  /** Number of items shown at first, and added by `more`: 1 to 50; other values read back as 6. */
  count?: EuromedNewsListElement['count'] | undefined;
  /** Layout of the cards, as in `<euromed-news-card>`. With `featured` the first card is featured, the others are compact. */
  layout?: EuromedNewsListElement['layout'] | undefined;
  /** Only items that concern one of these countries: ISO 3166-1 alpha-2 codes, space-separated. Default: all items. */
  country?: EuromedNewsListElement['country'] | undefined;
  /** Only items on one of these topics: names as the source has them, comma-separated. Default: all items. */
  topic?: EuromedNewsListElement['topic'] | undefined;
  /** Text of a heading above the list, one level above those of the cards; also the list's name. Default: none. */
  heading?: EuromedNewsListElement['heading'] | undefined;
  /** With `more` a button adds `count` items to the list, and fetches the source's next page where it must. */
  more?: EuromedNewsListElement['more'] | undefined;
  /** Parts that are left out, space-separated: `image date summary countries topics links languages share publisher`.
Default: none. */
  hide?: EuromedNewsListElement['hide'] | undefined;
  /** Parts to show though the layout leaves them out, space-separated: the same words as in `hide`. `hide` wins. */
  show?: EuromedNewsListElement['showParts'] | undefined;
  /** Parts to show though the layout leaves them out, space-separated: the same words as in `hide`. `hide` wins. */
  showParts?: EuromedNewsListElement['showParts'] | undefined;
  /** Where the picture stands, in layouts and widths that have room for a choice: above the title (`top`), or
beside it, at the start or the end of the line. */
  'image-position'?: EuromedNewsListElement['imagePosition'] | undefined;
  /** Where the picture stands, in layouts and widths that have room for a choice: above the title (`top`), or
beside it, at the start or the end of the line. */
  imagePosition?: EuromedNewsListElement['imagePosition'] | undefined;
  /** The card's box: with an edge, without edge and background, or with a background of its own. */
  appearance?: EuromedNewsListElement['appearance'] | undefined;
  /** Level of the title's heading, 1 to 6; other values read back as 3. */
  'heading-level'?: EuromedNewsListElement['headingLevel'] | undefined;
  /** Level of the title's heading, 1 to 6; other values read back as 3. */
  headingLevel?: EuromedNewsListElement['headingLevel'] | undefined;
  /** When loading starts: with `lazy` when the element comes near the viewport, with `eager` at once. */
  loading?: EuromedNewsListElement['loading'] | undefined;
  /** Entries of the share menu in their order, space-separated:
`copy email whatsapp facebook x linkedin telegram bluesky mastodon native`. Default: all; `native` needs a device that can share. */
  'share-targets'?: EuromedNewsListElement['shareTargets'] | undefined;
  /** Entries of the share menu in their order, space-separated:
`copy email whatsapp facebook x linkedin telegram bluesky mastodon native`. Default: all; `native` needs a device that can share. */
  shareTargets?: EuromedNewsListElement['shareTargets'] | undefined;
  /** URL template (RFC 6570 level 1) that makes country chips links; `{code}` is the country's ISO 3166-1 code, `{lang}` the
language wanted. */
  'country-href'?: EuromedNewsListElement['countryHref'] | undefined;
  /** URL template (RFC 6570 level 1) that makes country chips links; `{code}` is the country's ISO 3166-1 code, `{lang}` the
language wanted. */
  countryHref?: EuromedNewsListElement['countryHref'] | undefined;
  /** URL template (RFC 6570 level 1) that makes topic chips links; `{topic}` is the topic's name, `{lang}` the language wanted. */
  'topic-href'?: EuromedNewsListElement['topicHref'] | undefined;
  /** URL template (RFC 6570 level 1) that makes topic chips links; `{topic}` is the topic's name, `{lang}` the language wanted. */
  topicHref?: EuromedNewsListElement['topicHref'] | undefined;
  /** Browsing context in which the card's links open, as on `<a>`; share links always open a new tab. */
  target?: EuromedNewsListElement['target'] | undefined;
  /** Colour scheme, whatever the page's is. Default: the page's. */
  'color-scheme'?: EuromedNewsListElement['colorScheme'] | undefined;
  /** Colour scheme, whatever the page's is. Default: the page's. */
  colorScheme?: EuromedNewsListElement['colorScheme'] | undefined;
  /** Milliseconds after which loading fails with `timeout`, retries included. They count from when the request is sent,
which may wait in the queue before. */
  timeout?: EuromedNewsListElement['timeout'] | undefined;
  /** Whether title, date and summary are kept in the light DOM too, for read-aloud, reader modes and translators. */
  'readable-copy'?: EuromedNewsListElement['readableCopy'] | undefined;
  /** Whether title, date and summary are kept in the light DOM too, for read-aloud, reader modes and translators. */
  readableCopy?: EuromedNewsListElement['readableCopy'] | undefined;
  /** Shows the named state without a request, for demo pages and editors. */
  preview?: EuromedNewsListElement['preview'] | undefined;

  /** Fires when a list shows items: after loading, after a reload, and when more are shown. Not cancelable. */
  'oneuromed-list-load'?: ((e: EuromedListLoadEvent) => void) | undefined;
  /** Fires when a source of a list failed for good. Items of other sources, and earlier items, stay on show. Not cancelable. */
  'oneuromed-list-error'?: ((e: EuromedListErrorEvent) => void) | undefined;
};
