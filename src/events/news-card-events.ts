// The card's events: all bubble and cross shadow roots.
import type { Article } from '../article/article.js';
import type { NewsCardError } from '../article/news-card-error.js';
import { Event, notice } from './native-event.js';

const question: EventInit = { ...notice, cancelable: true };

/** Fires when an article is shown: after loading, after a reload, or in another language. Not cancelable. */
export class EuromedLoadEvent extends Event {
  constructor(
    /** The article on show. */
    readonly article: Article,
  ) {
    super('euromed-load', notice);
  }
}

/** Fires when loading, reloading or switching the language failed for good. Not cancelable. */
export class EuromedErrorEvent extends Event {
  constructor(
    /** Error that occurred; `error.code` is for programs, `error.message` for developers. */
    readonly error: NewsCardError,
  ) {
    super('euromed-error', notice);
  }
}

/** Fires when the reader chose a share target, before it opens. Cancelling leaves sharing to the page. */
export class EuromedShareEvent extends Event {
  constructor(
    /** Name of the share target as in `share-targets`, e.g. `whatsapp`. */
    readonly service: string,
    /** Address that is shared. */
    readonly url: string,
    /** Title that is shared, in the language shown. */
    readonly title: string,
  ) {
    super('euromed-share', question);
  }
}

/** Fires when the reader chose another language, before the change. Cancelling leaves the card as it is. */
export class EuromedLanguageSelectEvent extends Event {
  constructor(
    /** BCP 47 tag of the language chosen. */
    readonly lang: string,
    /** BCP 47 tag of the language shown before; empty where that is unknown. */
    readonly previous: string,
  ) {
    super('euromed-language-select', question);
  }
}

/** Fires when a country chip that is a link was activated. Cancelling keeps the link from being followed. */
export class EuromedCountrySelectEvent extends Event {
  constructor(
    /** ISO 3166-1 alpha-2 code, or an empty string where the article gives none. */
    readonly code: string,
  ) {
    super('euromed-country-select', question);
  }
}

/** The card's events by name, for typed listeners. */
export interface EuromedNewsCardEventMap {
  'euromed-load': EuromedLoadEvent;
  'euromed-error': EuromedErrorEvent;
  'euromed-share': EuromedShareEvent;
  'euromed-language-select': EuromedLanguageSelectEvent;
  'euromed-country-select': EuromedCountrySelectEvent;
}

// Events bubble, so that listeners on the document and the window hear them too.
declare global {
  interface HTMLElementEventMap extends EuromedNewsCardEventMap {}
  interface ShadowRootEventMap extends EuromedNewsCardEventMap {}
  interface DocumentEventMap extends EuromedNewsCardEventMap {}
  interface WindowEventMap extends EuromedNewsCardEventMap {}
}
