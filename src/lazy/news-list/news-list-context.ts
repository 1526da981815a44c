// What the script passes to the list's chunk, which would otherwise have copies of modules with state.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NewsCardError } from '../../article/news-card-error.js';
import type { Problem } from '../../article/problem.js';
import type { CollectionContext } from '../../format-registry/read-collection.js';
import type { Localize } from '../../localization/localize.js';
import type { Layout } from '../../view/layout-parts.js';
import type { HydratedList } from '../hydration/hydrate-list.js';

/** The list's element. */
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

/** Requests that were sent while the list's chunk was loading. */
export interface EarlyRequests {
  run: AbortController;
  /** Errors of failed requests, by address. */
  failures: Map<string, unknown>;
  /** Ends the watch for reconnections; returns whether the page reconnected. */
  endWatch: () => boolean;
}

/** The list's element, and functions of the script whose modules have state. */
export interface NewsListContext {
  host: NewsListHost;
  language: {
    readonly wanted: string;
    readonly direction: 'ltr' | 'rtl' | undefined;
    localize(): Localize;
    follow(): boolean;
    /** Reads the `lang` attributes around the list again. */
    refresh(): void;
    load(): Promise<unknown> | undefined;
  };
  /** Whether the list has a `src` and may load: near the viewport, or with `loading="eager"`. */
  near: () => boolean;
  early: EarlyRequests | undefined;
  /** `waiting` starts the delay until the skeletons are `due`. */
  skeleton: { waiting: boolean; readonly due: boolean };
  /** `onReconnect` of reconnect.ts. */
  onReconnect: (callback: () => void) => () => void;
  /** `watchReconnects` of reconnect.ts. */
  watchReconnects: () => () => boolean;
  /** The list is prerendered. */
  isPrerendered: boolean;
  /** The hydrated list; `undefined` where the list is not prerendered, or its record does not match. */
  hydrated: HydratedList | undefined;
  documentAt: (
    url: string,
    signal: AbortSignal,
    options: { accepts?: ((url: string) => boolean) | undefined; revalidate?: boolean },
  ) => Promise<unknown>;
  /** `answerOf` of shared-requests.ts: address and response headers of a document. */
  answerOf: (json: unknown) => { url: string; headers?: Headers | undefined } | undefined;
  /** `registerWaiter` of waiter.ts. */
  registerWaiter: (run: AbortController, host: NewsListHost, url: string) => () => void;
  formatOf: CollectionContext['formatOf'];
  /** `readForCards` of load-article.ts. */
  readArticle: CollectionContext['readArticle'];
  /** Sets `error.message` for the page's developer. */
  explain: (error: NewsCardError) => Promise<void>;
  onFormatRegistered: (callback: () => void) => () => void;
  updateWhenLoaded: (target: { requestUpdate(): void }) => void;
  /** `cancelUpdateWhenLoaded` of late-chunks.ts. */
  cancelUpdateWhenLoaded: (target: { requestUpdate(): void }) => void;
  reportProblem: (url: string, problem: Problem) => unknown;
}
