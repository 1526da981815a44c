// Loads the items of a list: requests pages of each source, and merges, filters and orders their items.
import type { ReactiveController } from 'lit';
import type { Article } from '../../article/article.js';
import type { CardState } from '../../article/card-state.js';
import { isNewsCardError, NewsCardError } from '../../article/news-card-error.js';
import type { Problem } from '../../article/problem.js';
import { EuromedListErrorEvent, EuromedListLoadEvent } from '../../events/news-list-events.js';
import { readCollection } from '../../format-registry/read-collection.js';
import { listAddresses } from '../../list/list-addresses.js';
import { matchesFilter, parseFilter, missingFields } from '../../list/list-filter.js';
import { mergeSources, withoutRepeats, withPublisher } from '../../list/merge-sources.js';
import { preferLanguage } from '../../list/prefer-language.js';
import { sharedTimeout } from '../../platform/shared-timeout.js';
import { isPastEnd } from '../publisher-formats/wordpress/wordpress-pages.js';
import type { HydratedList } from '../hydration/hydrate-list.js';
import type { EarlyRequests, NewsListContext } from './news-list-context.js';

/** How long the items of one source wait for the other sources (milliseconds). */
const othersMs = 3000;

/** Pages that one click on the button requests from a source at most: a filter may leave few items of each. */
const maxPages = 3;

interface Source {
  readonly url: string;
  /** Items of all pages loaded so far; `undefined` until the first page is loaded. */
  items: Article[] | undefined;
  next: string | undefined;
  /** Addresses of the pages loaded so far. */
  readonly read: Set<string>;
  /** Number of pages loaded so far. */
  pages: number;
  failure: NewsCardError | undefined;
}

/** One run of loading: its pending requests, and whether it was aborted. */
interface Run {
  requests: Set<AbortController>;
  over: boolean;
}

const unread = (url: string): Source => ({
  url,
  items: undefined,
  next: url,
  read: new Set(),
  pages: 0,
  failure: undefined,
});

const asNewsCardError = (reason: unknown, url: string): NewsCardError =>
  isNewsCardError(reason)
    ? reason
    : new NewsCardError('not-an-article', url, undefined, undefined, { cause: reason });

export class Feed implements ReactiveController {
  state: CardState = 'idle';
  error: NewsCardError | null = null;
  /** The articles on show, in their order. */
  items: readonly Article[] = [];
  /** A reload or further items are being loaded while items stay on show. */
  busy = false;
  /** The filter needs a field that no item of a source has. */
  lacksFilteredField = false;

  readonly #context: NewsListContext;
  /** Returns the language that the page sets (BCP 47); `undefined` where the page sets none. */
  readonly #wanted: () => string | undefined;
  #sources: Source[] = [];
  /** Copies of items with a publisher, by item. Items without an address are compared as objects, so each has one copy. */
  readonly #copies = new WeakMap<Article, Article>();
  /** Loaded items that match the filter and are not on show yet. */
  #rest: readonly Article[] = [];
  /** The prerendered list, until the sources are loaded. */
  #hydrated: HydratedList | undefined;
  /** The current run, or the last one. */
  #run: Run | undefined;
  #cancelRetry: (() => void) | undefined;
  #interrupted = false;
  /** Number of items to show after the current run: set by `reselect` while items are loading. */
  #asked: number | undefined;
  /** Requests sent before the list's code was loaded; the first load uses them. */
  #early: EarlyRequests | undefined;

  constructor(context: NewsListContext, wanted: () => string | undefined) {
    this.#context = context;
    this.#wanted = wanted;
    this.#early = context.early;
    context.host.addController(this);
  }

  hostConnected(): void {
    if (this.#interrupted) void this.start({ keep: true });
  }

  hostDisconnected(): void {
    // A list that is moved is connected again by now.
    queueMicrotask(() => {
      if (this.#context.host.isConnected) return;
      const interrupted =
        this.#interrupted || this.state === 'loading' || this.busy || !!this.#cancelRetry;
      this.#abort();
      this.#interrupted = interrupted;
    });
  }

  /** Whether further items are loaded or on further pages. */
  get hasMore(): boolean {
    return this.#hydrated?.more ?? (this.#rest.length > 0 || this.#open.length > 0);
  }

  get isMerged(): boolean {
    return this.#hydrated?.merged ?? this.#sources.length > 1;
  }

  /** Loaded sources with further pages. */
  get #open(): Source[] {
    return this.#sources.filter(({ items, next }) => items && next);
  }

  /** Whether the server's markup is on show and nothing has to be rendered. */
  get keepsPrerendered(): boolean {
    return !!this.#hydrated && !this.error;
  }

  /** Adopts the items of a prerendered list, which are on show already. */
  hydrate(hydrated: HydratedList): void {
    this.#hydrated = hydrated;
    this.items = hydrated.items;
    this.state = 'ready';
    this.#context.host.requestUpdate();
    void this.#announce(hydrated.items);
  }

  /** Aborts loading and drops all items. */
  clear(state: CardState = 'idle'): void {
    this.#abort();
    this.#endEarly();
    this.clearItems();
    this.error = null;
    this.state = state;
  }

  /** Fails because the items cannot be shown; `message` tells the developer why. */
  refuse(message: string, cause?: unknown): void {
    if (this.state === 'error') return;
    this.clear('error');
    const error = (this.error = new NewsCardError('not-an-article', '', undefined, null, {
      cause,
    }));
    error.message = message;
    this.#dispatchError(error);
  }

  /**
   * Loads a page of each source. `keep`: the items on show stay until new ones are loaded, and as many pages of each source
   * are loaded as before; `visible`: number of items to show at least.
   */
  async start({ keep = false, revalidate = false, visible: least = 0 } = {}): Promise<void> {
    const { host } = this.#context;
    this.#abort();
    // A preview sends no requests, also when its buttons are clicked.
    if (host.preview) return;
    if (!keep) this.error = null;
    // A list that is off the page sends no request until the list is back.
    this.#interrupted = !host.isConnected;
    if (this.#interrupted) return this.#endEarly();
    const run: Run = (this.#run = { requests: new Set(), over: false });
    const isKept = keep && this.items.length > 0;
    if (!isKept) this.clearItems();
    this.state = isKept ? this.state : 'loading';
    this.busy = isKept;
    host.requestUpdate();
    const before = new Map(this.#sources.map((source) => [source.url, source]));
    const sources: Source[] = [];
    const failures: NewsCardError[] = [];
    for (const [word, url] of listAddresses(host.src, host.baseURI)) {
      if (url) sources.push(unread(url));
      else failures.push(new NewsCardError('bad-url', word));
    }
    let keepsCount = isKept && !least;
    const endWatch = this.#early?.endWatch ?? this.#context.watchReconnects();
    const all = Promise.all(
      sources.map((source) => this.#readAgain(source, before.get(source.url), run, revalidate)),
    );
    const reconnected = all.then(endWatch);
    // `#readPage` has joined the early requests, so the early waiter is not needed any more.
    this.#early?.run.abort();
    this.#early = undefined;
    await this.#waitForSources(sources, all);
    if (run.over) return;
    const show = async () => {
      failures.push(...sources.flatMap(({ failure }) => failure ?? []));
      if (!sources.some(({ items }) => items)) return;
      // Sources that failed or are slow keep the items of the run before.
      this.#sources = sources.map((source) =>
        source.items ? source : (before.get(source.url) ?? source),
      );
      const shown = keepsCount ? this.items.length : 0;
      keepsCount = true;
      await this.#show(this.#allItems, this.#asked ?? Math.max(least, host.count, shown));
    };
    const isWhole = sources.every(({ items, failure }) => items ?? failure);
    this.busy = false;
    this.error = null;
    await show();
    if (!isWhole) {
      await all;
      // Items of slow sources are merged by date.
      if (!run.over) await show();
    }
    if (run.over) return;
    // The page reconnected while requests were failing, so the retry for that event starts now.
    if (failures.some(({ code }) => code === 'network') && (await reconnected) && !run.over)
      return this.start({ keep: true, revalidate, visible: least });
    if (failures.length) this.#fail([...new Set(failures)], run);
  }

  /** Shows `count` further items. Resolves with the added items; with `undefined` if the run was aborted. */
  async more(count: number): Promise<readonly Article[] | undefined> {
    if (this.busy) return;
    if (this.#hydrated) return this.#moreOfHydrated(count);
    const { host } = this.#context;
    const before = this.items;
    const run = (this.#run ??= { requests: new Set(), over: false });
    this.busy = true;
    host.requestUpdate();
    const failures: NewsCardError[] = [];
    for (let page = 0; page < maxPages && this.#rest.length < count && !failures.length; page++) {
      const open = this.#open;
      const known = new Map(open.map((source) => [source, source.items!.length]));
      if (!open.length) break;
      await Promise.all(open.map((source) => this.#readPage(source, run, false)));
      if (run.over) return;
      failures.push(...open.flatMap(({ failure }) => failure ?? []));
      const fresh = open.map((source) => ({
        ...source,
        items: source.items!.slice(known.get(source)),
      }));
      const added = withoutRepeats(this.#merged(fresh), [...this.items, ...this.#rest]);
      this.#rest = preferLanguage(
        [...this.#rest, ...added.filter(this.#isAskedFor)],
        this.#wanted(),
        this.items,
      );
    }
    this.busy = false;
    this.error = null;
    // The filter, the count or the language has changed during the run.
    if (this.#asked !== undefined) await this.#show(this.#allItems, this.#asked + count);
    else {
      const added = this.#rest.slice(0, count);
      this.#rest = this.#rest.slice(count);
      this.items = [...this.items, ...added];
      if (added.length) this.state = 'ready';
      host.requestUpdate();
      if (added.length) await this.#announce(added);
    }
    if (run.over) return;
    if (failures.length) this.#fail(failures, run);
    return withoutRepeats(this.items, before);
  }

  /** `more` of a prerendered list, whose record has the items on show only: loads the sources first. */
  async #moreOfHydrated(count: number): Promise<readonly Article[] | undefined> {
    const before = this.items;
    const loaded = this.start({ keep: true, visible: before.length + count });
    const run = this.#run;
    await loaded;
    if (!run || run.over) return;
    const added = withoutRepeats(this.items, before);
    if (this.#hydrated || added.length >= count || !this.hasMore) return added;
    // The first page had no further items.
    const rest = await this.more(count - added.length);
    return rest && [...added, ...rest];
  }

  /** Filters and orders the loaded items again, after a change of filter, count or language. */
  reselect(visible = Math.max(this.#context.host.count, this.items.length)): void {
    if (this.#isLoading) this.#asked = visible;
    else if (this.#hydrated) void this.start({ keep: true, visible });
    else if (this.#sources.some(({ items }) => items)) void this.#show(this.#allItems, visible);
  }

  get #isLoading(): boolean {
    return this.busy || this.state === 'loading';
  }

  clearItems(): void {
    this.items = this.#rest = this.#sources = [];
    this.#hydrated = undefined;
  }

  readonly #isAskedFor = (item: Article): boolean =>
    matchesFilter(item, parseFilter(this.#context.host.country, this.#context.host.topic));

  /** Resolves when all sources have settled, or `othersMs` after the first one. */
  async #waitForSources(sources: readonly Source[], all: Promise<unknown>): Promise<void> {
    let isOver = sources.length < 2;
    void all.then(() => (isOver = true));
    const pause = () => new Promise<void>((resolve) => sharedTimeout(resolve, othersMs));
    while (!isOver) {
      await Promise.race([all, pause()]);
      isOver ||= sources.some(({ items }) => items);
    }
    if (sources.length < 2) await all;
  }

  get #allItems(): readonly Article[] {
    return this.#merged(this.#sources.filter(({ items }) => items));
  }

  #merged(sources: readonly Source[]): readonly Article[] {
    if (this.#sources.length < 2) return withoutRepeats(sources[0]?.items ?? []);
    return mergeSources(
      sources.map(({ items = [], url }) => items.map((item) => this.#withPublisher(item, url))),
    );
  }

  /** The item with a publisher; the same object for each call. */
  #withPublisher(item: Article, url: string): Article {
    const named = this.#copies.get(item) ?? withPublisher(item, url);
    this.#copies.set(item, named);
    return named;
  }

  async #show(all: readonly Article[], visible: number): Promise<void> {
    const { host } = this.#context;
    const filter = parseFilter(host.country, host.topic);
    for (const word of filter.refused)
      this.#report('country', {
        path: '',
        expected: 'ISO 3166-1 alpha-2 codes, space-separated',
        value: word,
      });
    const lacksField = this.#sources.map(({ items = [], url }) => {
      const fields = missingFields(items, filter);
      for (const field of fields)
        this.#report(url, {
          path: `items[].${field}`,
          expected: `${field} in at least one item, since the list filters by ${field}`,
          received: 'none',
        });
      return fields.length > 0;
    });
    this.lacksFilteredField = lacksField.includes(true);
    const ordered = preferLanguage(all.filter(this.#isAskedFor), this.#wanted());
    const before = this.items;
    this.#hydrated = this.#asked = undefined;
    this.items = ordered.slice(0, visible);
    this.#rest = ordered.slice(visible);
    this.state = this.items.length ? 'ready' : 'empty';
    host.requestUpdate();
    if (this.items.length) await this.#announce(withoutRepeats(this.items, before));
  }

  async #announce(added: readonly Article[]): Promise<void> {
    const { host } = this.#context;
    const { items } = this;
    await host.updateComplete;
    // Rendering may have thrown, which drops the items.
    if (items === this.items) host.dispatchEvent(new EuromedListLoadEvent(items, added));
  }

  /** Loads as many pages of a source as `before` has. The source fails if one of the pages fails. */
  async #readAgain(
    source: Source,
    before: Source | undefined,
    run: Run,
    revalidate: boolean,
  ): Promise<void> {
    const pages = before?.pages ?? 1;
    do await this.#readPage(source, run, revalidate);
    while (source.pages < pages && source.next && !source.failure && !run.over);
    if (before && source.failure) source.items = undefined;
  }

  /** Loads the next page of a source. Never rejects: an error is set as the source's `failure`. */
  async #readPage(source: Source, { requests }: Run, revalidate: boolean): Promise<void> {
    const { host, documentAt, answerOf, formatOf, readArticle, language } = this.#context;
    const url = source.next!;
    const run = new AbortController();
    const stop = this.#context.registerWaiter(run, host, url);
    requests.add(run);
    source.failure = undefined;
    try {
      const { accepts } = host;
      // An early request that failed is not repeated.
      if (this.#early?.failures.has(url)) throw this.#early.failures.get(url);
      const json = await documentAt(url, run.signal, { accepts, revalidate });
      const { url: from = url, headers } = answerOf(json) ?? {};
      const { items, next } = await readCollection(json, {
        url: from,
        headers,
        lang: language.wanted,
        signal: run.signal,
        formatOf,
        readArticle,
        report: (problem) => this.#report(from, problem),
        loadJson: (more, signal) => documentAt(more, signal, { accepts }),
      });
      this.#reportAddressless(from, items);
      source.read.add(url).add(from);
      source.pages++;
      source.items = [...(source.items ?? []), ...items];
      source.next = this.#nextPageOf(next, from, source);
    } catch (reason) {
      const failure = asNewsCardError(reason, source.url);
      const isEnd = !!source.items && (await isPastEnd(failure));
      if (!isEnd) source.failure = failure;
      if (isEnd || !source.items) source.next = undefined;
    } finally {
      stop();
      requests.delete(run);
    }
  }

  /** Reports items without an address, whose titles are no links. */
  #reportAddressless(from: string, items: readonly Article[]): void {
    const count = items.filter(({ url }) => url === undefined).length;
    if (count)
      this.#report(from, {
        path: 'items[].url',
        expected: 'the address of the article’s page, to which its title links',
        received: 'none',
        others: count - 1,
      });
  }

  #report(url: string, problem: Problem): void {
    void this.#context.reportProblem(url, problem);
  }

  /** The address of the next page; `undefined`, and reported, if the page was read before. */
  #nextPageOf(next: string | undefined, from: string, { read }: Source): string | undefined {
    if (!next || !read.has(next)) return next;
    this.#report(from, {
      path: 'next',
      expected: 'a page that has not been read yet',
      value: next,
    });
    return;
  }

  /** Dispatches errors for failed sources; items of other sources stay on show. */
  #fail(failures: readonly NewsCardError[], run: Run): void {
    this.error = failures[0]!;
    if (!this.items.length && this.state === 'loading') this.state = 'error';
    // The list shows its error now: the console's message waits for a chunk.
    this.#context.host.requestUpdate();
    this.#retryLater(failures, run);
    for (const error of failures)
      void this.#context.explain(error).then(() => this.#dispatchError(error));
  }

  #dispatchError(error: NewsCardError): void {
    const { host } = this.#context;
    host.requestUpdate();
    console.warn(`<euromed-news-list> ${error.message}`, ...(error.cause ? [error.cause] : []));
    host.dispatchEvent(new EuromedListErrorEvent(error));
  }

  /** Loads again when the browser is back online, when the page is restored, or when the page registers a format. */
  #retryLater(failures: readonly NewsCardError[], run: Run): void {
    const again = () => {
      if (run === this.#run && this.#context.host.isConnected) void this.start({ keep: true });
    };
    const has = (code: NewsCardError['code']) => failures.some((error) => error.code === code);
    const stops: (() => void)[] = [];
    if (has('network')) {
      stops.push(this.#context.onReconnect(again));
      // Any late chunk may be the missing one; `again` ignores a run that has been aborted.
      const late = { requestUpdate: again };
      this.#context.updateWhenLoaded(late);
      stops.push(() => this.#context.cancelUpdateWhenLoaded(late));
    }
    if (has('not-an-article')) stops.push(this.#context.onFormatRegistered(again));
    this.#cancelRetry = () => {
      for (const stop of stops) stop();
    };
  }

  /** Ends waiting for the requests that were sent while the list's chunk was loading. */
  #endEarly(): void {
    this.#early?.run.abort();
    this.#early?.endWatch();
    this.#early = undefined;
  }

  #abort(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
    this.#interrupted = this.busy = false;
    this.#asked = undefined;
    const run = this.#run;
    this.#run = undefined;
    if (!run) return;
    run.over = true;
    for (const request of run.requests) request.abort();
  }
}
