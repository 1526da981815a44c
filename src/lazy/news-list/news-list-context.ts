// What the script lends to a list: state that a chunk has no copy of.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NewsCardError } from '../../article/news-card-error.js';
import type { Problem } from '../../article/problem.js';
import type { CollectionContext } from '../../formats/read-collection.js';
import type { Localize } from '../../localization/localize.js';
import type { Layout } from '../../view/layout-parts.js';
import type { HydratedList } from '../hydration/hydrate-list.js';

/** The element, as the list sees it. */
export interface NewsListHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly count: number;
  readonly layout: Layout;
  readonly country: string;
  readonly topic: string;
  readonly heading: string;
  readonly headingLevel: number;
  readonly more: boolean;
  readonly preview: '' | 'loading' | 'error' | 'offline' | 'empty';
  readonly showParts: string;
  readonly colorScheme: string;
  readonly readableCopy: 'on' | 'off';
  readonly timeout: number;
  readonly accepts?: ((url: string) => boolean) | undefined;
  adoptStyles(text: string): void;
  addController(controller: ReactiveController): void;
}

/** Requests that were made while the list's code was on its way. */
export interface EarlyRequests {
  run: AbortController;
  /** Why one has failed, by its address. */
  failures: Map<string, unknown>;
  /** Tells whether the page came back since they were made. */
  endWatch: () => boolean;
}

/** The element, and what the script lends to its list: state that a chunk has no copy of. */
export interface NewsListContext {
  host: NewsListHost;
  language: {
    readonly wanted: string;
    readonly direction: 'ltr' | 'rtl' | undefined;
    localize(): Localize;
    follow(): boolean;
    /** Looks again which languages the page sets around the list. */
    refresh(): void;
    load(): Promise<unknown> | undefined;
  };
  /** Whether the list has an address, and is near enough to the reader's window to load it. */
  near: () => boolean;
  early: EarlyRequests | undefined;
  /** Calls each time the page comes back, to the network or from where the browser kept it. Returns how to stop. */
  onReconnect: (callback: () => void) => () => void;
  /** Watches whether the page comes back, until what this returns is called, which tells it. */
  watchReconnects: () => () => boolean;
  /** A server has rendered the list. */
  isPrerendered: boolean;
  /** What of that becomes the list's own, if the record fits. */
  hydrated: HydratedList | undefined;
  documentAt: (
    url: string,
    signal: AbortSignal,
    options: { accepts?: ((url: string) => boolean) | undefined; revalidate?: boolean },
  ) => Promise<unknown>;
  /** The address and the headers of the answer that a document came in. */
  answerOf: (json: unknown) => { url: string; headers?: Headers | undefined } | undefined;
  /** Ends a run when the host's time is up, counted from when its request is sent. Returns how to stop that. */
  registerWaiter: (run: AbortController, host: NewsListHost, url: string) => () => void;
  formatOf: CollectionContext['formatOf'];
  /** Reads an article for a card, which does not read it again. */
  readArticle: CollectionContext['readArticle'];
  /** Gives an error its message for the developer. */
  explain: (error: NewsCardError) => Promise<void>;
  onFormatRegistered: (callback: () => void) => () => void;
  updateWhenLoaded: (target: { requestUpdate(): void }) => void;
  reportProblem: (url: string, problem: Problem) => unknown;
}
