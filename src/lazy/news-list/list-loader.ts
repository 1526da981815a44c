// Loads the items of a list: which items are on show, the list's state, further items, and retries after failures.
import type { ReactiveController } from 'lit';
import type { Article } from '../../article/article.js';
import type { CardState } from '../../article/card-state.js';
import { NewsCardError } from '../../article/news-card-error.js';
import { EuromedListErrorEvent, EuromedListLoadEvent } from '../../events/news-list-events.js';
import { type ListFilter, parseFilter } from '../../list/list-filter.js';
import { lackingFields, refusedCountries } from '../../list/list-problems.js';
import { withoutRepeats } from '../../list/merge-sources.js';
import { Selection, type SelectionCriteria } from '../../list/selection.js';
import type { HydratedList } from '../hydration/hydrate-list.js';
import { LoadRun } from './load-run.js';
import type { NewsListContext } from './news-list-context.js';
import { retryWhenPossible } from './retry-when-possible.js';
import { Sources } from './sources.js';

/** Pages that one click on the button requests from a source at most: a filter may leave few items of each. */
const maxPages = 3;

export class ListLoader implements ReactiveController {
  state: CardState = 'idle';
  error: NewsCardError | null = null;
  /** A reload or further items are being loaded while items stay on show. */
  busy = false;
  /** The filter needs a field that no item of a source has. */
  lacksFilteredField = false;

  readonly #context: NewsListContext;
  /** Returns the language that the page sets (BCP 47); `undefined` where the page sets none. */
  readonly #wanted: () => string | undefined;
  readonly #sources: Sources;
  readonly #selection = new Selection();
  /** The prerendered list, until the sources are loaded. */
  #hydrated: HydratedList | undefined;
  /** The current run, or the last one. */
  #run: LoadRun | undefined;
  #cancelRetry: (() => void) | undefined;
  /** The list left the page while items were loading or a retry was due. */
  #interrupted = false;
  /** Number of items to show after the current run: set by `reselect` while items are loading. */
  #asked: number | undefined;

  constructor(context: NewsListContext, wanted: () => string | undefined) {
    this.#context = context;
    this.#wanted = wanted;
    this.#sources = new Sources(context);
    context.host.addController(this);
  }

  hostConnected(): void {
    if (this.#interrupted) void this.start({ keep: true });
  }

  hostDisconnected(): void {
    // A list that is moved is connected again by now.
    queueMicrotask(() => {
      if (this.#context.host.isConnected) return;
      const interrupted = this.#interrupted || this.#isLoading || !!this.#cancelRetry;
      this.#abort();
      this.#interrupted = interrupted;
    });
  }

  /** The articles on show, in their order. */
  get items(): readonly Article[] {
    return this.#selection.shown;
  }

  /** Whether further items are loaded or on further pages. */
  get hasMore(): boolean {
    return this.#hydrated?.more ?? (this.#selection.left > 0 || this.#sources.haveFurtherPages);
  }

  get isMerged(): boolean {
    return this.#hydrated?.merged ?? this.#sources.all.length > 1;
  }

  /** Whether the server's markup is on show and nothing has to be rendered. */
  get keepsPrerendered(): boolean {
    return !!this.#hydrated && !this.error;
  }

  /** Adopts the items of a prerendered list, which are on show already. */
  hydrate(hydrated: HydratedList): void {
    this.#hydrated = hydrated;
    this.#selection.replace(hydrated.items);
    this.state = 'ready';
    this.#context.host.requestUpdate();
    void this.#announce(hydrated.items);
  }

  /** Aborts loading and drops all items. */
  clear(state: CardState = 'idle'): void {
    this.#abort();
    this.#sources.endEarly();
    this.#clearItems();
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
    if (this.#interrupted) return this.#sources.endEarly();
    const run = (this.#run = new LoadRun());
    const isKept = keep && this.items.length > 0;
    if (!isKept) this.#clearItems();
    this.state = isKept ? this.state : 'loading';
    this.busy = isKept;
    host.requestUpdate();
    let keepsCount = isKept && !least;
    const load = this.#sources.load(run, revalidate);
    await load.enough;
    if (run.isAborted) return;
    let failures: readonly NewsCardError[] = [];
    const show = async () => {
      failures = load.failures();
      if (!load.adopt()) return;
      const shown = keepsCount ? this.items.length : 0;
      keepsCount = true;
      await this.#show(this.#asked ?? Math.max(least, host.count, shown));
    };
    const hasSettled = load.hasSettled();
    this.busy = false;
    this.error = null;
    await show();
    if (!hasSettled) {
      await load.settled;
      // Items of slow sources are merged by date.
      if (!run.isAborted) await show();
    }
    if (run.isAborted) return;
    // The page reconnected while requests were failing, so the retry for that event starts now.
    if (failures.some(({ code }) => code === 'network') && (await load.settled) && !run.isAborted)
      return this.start({ keep: true, revalidate, visible: least });
    if (failures.length) this.#fail([...new Set(failures)], run);
  }

  /** Shows `count` further items. Resolves with the added items; with `undefined` if the run was aborted. */
  async more(count: number): Promise<readonly Article[] | undefined> {
    if (this.busy) return;
    if (this.#hydrated) return this.#moreOfHydrated(count);
    const { host } = this.#context;
    const before = this.items;
    const run = (this.#run ??= new LoadRun());
    this.busy = true;
    host.requestUpdate();
    const failures = this.#selection.left < count ? await this.#readFurther(count, run) : [];
    if (run.isAborted) return;
    this.busy = false;
    this.error = null;
    // The filter, the count or the language has changed during the run.
    if (this.#asked !== undefined) await this.#show(this.#asked + count);
    else {
      const added = this.#selection.showMore(count);
      if (added.length) this.state = 'ready';
      host.requestUpdate();
      if (added.length) await this.#announce(added);
    }
    if (run.isAborted) return;
    if (failures.length) this.#fail(failures, run);
    return withoutRepeats(this.items, before);
  }

  /** Reads pages until `count` items can be added, or a source fails. Resolves with the failures. */
  async #readFurther(count: number, run: LoadRun): Promise<readonly NewsCardError[]> {
    for (let page = 0; page < maxPages; page++) {
      if (this.#selection.left >= count || !this.#sources.haveFurtherPages) break;
      const { items, failures } = await this.#sources.readFurther(run);
      if (run.isAborted) break;
      this.#selection.extend(items, this.#criteria);
      if (failures.length) return failures;
    }
    return [];
  }

  /** `more` of a prerendered list, whose record has the items on show only: loads the sources first. */
  async #moreOfHydrated(count: number): Promise<readonly Article[] | undefined> {
    const before = this.items;
    const loaded = this.start({ keep: true, visible: before.length + count });
    const run = this.#run;
    await loaded;
    if (!run || run.isAborted) return;
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
    else if (this.#sources.haveItems) void this.#show(visible);
  }

  get #isLoading(): boolean {
    return this.busy || this.state === 'loading';
  }

  get #criteria(): SelectionCriteria {
    const { country, topic } = this.#context.host;
    return { filter: parseFilter(country, topic), wanted: this.#wanted() };
  }

  #clearItems(): void {
    this.#selection.replace([]);
    this.#sources.clear();
    this.#hydrated = undefined;
  }

  /** Shows the first `visible` of the loaded items that match the filter. */
  async #show(visible: number): Promise<void> {
    const criteria = this.#criteria;
    const before = this.items;
    this.#checkFilter(criteria.filter);
    this.#hydrated = this.#asked = undefined;
    this.#selection.select(this.#sources.all, criteria, visible);
    this.state = this.items.length ? 'ready' : 'empty';
    this.#context.host.requestUpdate();
    if (this.items.length) await this.#announce(withoutRepeats(this.items, before));
  }

  /** Reports words of the filter that are refused, and fields that the filter needs and a source lacks. */
  #checkFilter(filter: ListFilter): void {
    const { reportProblem } = this.#context;
    for (const problem of refusedCountries(filter)) void reportProblem('country', problem);
    this.lacksFilteredField = false;
    for (const { items = [], url } of this.#sources.all)
      for (const problem of lackingFields(items, filter)) {
        this.lacksFilteredField = true;
        void reportProblem(url, problem);
      }
  }

  async #announce(added: readonly Article[]): Promise<void> {
    const { host } = this.#context;
    const { items } = this;
    await host.updateComplete;
    // Rendering may have thrown, which drops the items.
    if (items === this.items) host.dispatchEvent(new EuromedListLoadEvent(items, added));
  }

  /** Dispatches errors for failed sources; items of other sources stay on show. */
  #fail(failures: readonly NewsCardError[], run: LoadRun): void {
    const { host } = this.#context;
    this.error = failures[0]!;
    if (!this.items.length && this.state === 'loading') this.state = 'error';
    // The list shows its error now: the console's message waits for a chunk.
    host.requestUpdate();
    this.#cancelRetry = retryWhenPossible(this.#context, failures, () => {
      if (run === this.#run && host.isConnected) void this.start({ keep: true });
    });
    for (const error of failures)
      void this.#context.explain(error).then(() => this.#dispatchError(error));
  }

  #dispatchError(error: NewsCardError): void {
    const { host } = this.#context;
    host.requestUpdate();
    console.warn(`<euromed-news-list> ${error.message}`, ...(error.cause ? [error.cause] : []));
    host.dispatchEvent(new EuromedListErrorEvent(error));
  }

  #abort(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
    this.#interrupted = this.busy = false;
    this.#asked = undefined;
    this.#run?.abort();
    this.#run = undefined;
  }
}
