// The list's events: they bubble and cross shadow roots, as those of its cards do.
import type { Article } from '../article/article.js';
import type { NewsCardError } from '../article/news-card-error.js';
import { Event, notice } from './native-event.js';

/** Fires when a list shows items: after loading, after a reload, and when more are shown. Not cancelable. */
export class EuromedListLoadEvent extends Event {
  constructor(
    /** All articles of the list, in the order shown. */
    readonly items: readonly Article[],
    /** The articles that this event adds to the list; they are in `items` too. */
    readonly added: readonly Article[],
  ) {
    super('euromed-list-load', notice);
  }
}

/** Fires when a source of a list failed for good. Items of other sources, and earlier items, stay on show. Not cancelable. */
export class EuromedListErrorEvent extends Event {
  constructor(
    /** Error that occurred; `error.url` names the source. */
    readonly error: NewsCardError,
  ) {
    super('euromed-list-error', notice);
  }
}

/** The list's events by name, for typed listeners. */
export interface EuromedNewsListEventMap {
  'euromed-list-load': EuromedListLoadEvent;
  'euromed-list-error': EuromedListErrorEvent;
}

declare global {
  interface HTMLElementEventMap extends EuromedNewsListEventMap {}
  interface ShadowRootEventMap extends EuromedNewsListEventMap {}
  interface DocumentEventMap extends EuromedNewsListEventMap {}
  interface WindowEventMap extends EuromedNewsListEventMap {}
}
