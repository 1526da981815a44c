// The card's events: all bubble and cross shadow roots.
import type { Article } from '../article/article.js';
import type { NewsCardError } from '../article/news-card-error.js';

const notice: EventInit = { bubbles: true, composed: true };
const question: EventInit = { ...notice, cancelable: true };

/** An article is shown: loaded, reloaded, or in another language. */
export class EuromedLoadEvent extends Event {
  constructor(
    /** The article on show. */
    readonly article: Article,
  ) {
    super('euromed-load', notice);
  }
}

/** Loading, reloading or switching the language failed for good. */
export class EuromedErrorEvent extends Event {
  constructor(
    /** What failed; `error.code` is for programs, `error.message` for developers. */
    readonly error: NewsCardError,
  ) {
    super('euromed-error', notice);
  }
}

/** The reader chose a share target. Cancelling leaves the act to the page. */
export class EuromedShareEvent extends Event {
  constructor(
    /** Name of the target as in `share-targets`. */
    readonly service: string,
    /** Address that is shared. */
    readonly url: string,
    /** Title that is shared, in the language shown. */
    readonly title: string,
  ) {
    super('euromed-share', question);
  }
}

/** The reader chose another language. Cancelling leaves the card as it is. */
export class EuromedLanguageSelectEvent extends Event {
  constructor(
    /** BCP 47 tag of the language chosen. */
    readonly lang: string,
    /** BCP 47 tag of the language shown before. */
    readonly previous: string,
  ) {
    super('euromed-language-select', question);
  }
}

/** A country chip that is a link was activated. Cancelling keeps it from being followed. */
export class EuromedCountrySelectEvent extends Event {
  constructor(
    /** ISO 3166-1 alpha-2 code, or an empty string where the article gives none. */
    readonly code: string,
  ) {
    super('euromed-country-select', question);
  }
}

declare global {
  interface HTMLElementEventMap {
    'euromed-load': EuromedLoadEvent;
    'euromed-error': EuromedErrorEvent;
    'euromed-share': EuromedShareEvent;
    'euromed-language-select': EuromedLanguageSelectEvent;
    'euromed-country-select': EuromedCountrySelectEvent;
  }
}
