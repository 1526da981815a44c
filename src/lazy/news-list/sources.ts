// The sources of a list: loads their first pages together, keeps the items of those that fail, and reads further pages.
import { NewsCardError } from '../../article/news-card-error.js';
import { listAddresses } from '../../list/list-addresses.js';
import type { SourceItems } from '../../list/selection.js';
import { sharedTimeout } from '../../platform/shared-timeout.js';
import type { LoadRun } from './load-run.js';
import type { EarlyRequests, NewsListContext } from './news-list-context.js';
import { Source } from './source.js';

/** How long the items of one source wait for the other sources (milliseconds). */
const othersMs = 3000;

/** The sources that a run loads. */
export interface SourcesLoad {
  /** Resolves when all sources have settled, at the latest `othersMs` after the first one has items. Never rejects. */
  readonly enough: Promise<void>;
  /** Resolves when all sources have settled, with whether the page reconnected meanwhile. Never rejects. */
  readonly settled: Promise<boolean>;
  hasSettled(): boolean;
  /** Errors of sources so far, and of words in `src` that are no addresses. */
  failures(): NewsCardError[];
  /** Puts what is loaded in place of what was; returns `false`, and changes nothing, where no source has items. */
  adopt(): boolean;
}

/** What one more page of each source has brought. */
export interface FurtherPages {
  /** New items of all sources; none of a source without a further page. */
  items: readonly SourceItems[];
  failures: readonly NewsCardError[];
}

/** Resolves when `settled` does; of several sources at the latest `othersMs` after the first one has items. */
async function waitForEnough(sources: readonly Source[], settled: Promise<unknown>): Promise<void> {
  let isEnough = sources.length < 2;
  void settled.then(() => (isEnough = true));
  const pause = () => new Promise<void>((resolve) => sharedTimeout(resolve, othersMs));
  while (!isEnough) {
    await Promise.race([settled, pause()]);
    isEnough ||= sources.some(({ items }) => items);
  }
  if (sources.length < 2) await settled;
}

export class Sources {
  readonly #context: NewsListContext;
  /** Requests sent before the list's code was loaded; the first load uses them. */
  #early: EarlyRequests | undefined;
  #sources: readonly Source[] = [];

  constructor(context: NewsListContext) {
    this.#context = context;
    this.#early = context.early;
  }

  /** Items of all pages read so far, by source. */
  get all(): readonly SourceItems[] {
    return this.#sources;
  }

  get haveItems(): boolean {
    return this.#sources.some(({ items }) => items);
  }

  get haveFurtherPages(): boolean {
    return this.#sources.some(({ hasFurtherPage }) => hasFurtherPage);
  }

  clear(): void {
    this.#sources = [];
  }

  /** Requests the sources in `src`, as many pages of each as before. */
  load(run: LoadRun, revalidate: boolean): SourcesLoad {
    const { host, watchReconnects } = this.#context;
    const before = new Map(this.#sources.map((source) => [source.url, source]));
    const sources: Source[] = [];
    const badUrls: NewsCardError[] = [];
    for (const [word, url] of listAddresses(host.src, host.baseURI)) {
      if (url) sources.push(new Source(url, this.#context));
      else badUrls.push(new NewsCardError('bad-url', word));
    }
    const endWatch = this.#early?.endWatch ?? watchReconnects();
    const request = { run, revalidate, earlyFailures: this.#early?.failures };
    const settled = Promise.all(
      sources.map((source) => source.readAgain(before.get(source.url), request)),
    ).then(endWatch);
    // The requests above have joined the early ones, whose waiter is not needed any more.
    this.#early?.run.abort();
    this.#early = undefined;
    return {
      enough: waitForEnough(sources, settled),
      settled,
      hasSettled: () => sources.every(({ hasSettled }) => hasSettled),
      failures: () => [...badUrls, ...sources.flatMap(({ failure }) => failure ?? [])],
      adopt: () => {
        if (!sources.some(({ items }) => items)) return false;
        // Sources that failed or are slow keep the items of the run before.
        this.#sources = sources.map((source) =>
          source.items ? source : (before.get(source.url) ?? source),
        );
        return true;
      },
    };
  }

  /** Reads the next page of each source that has one. Never rejects. */
  async readFurther(run: LoadRun): Promise<FurtherPages> {
    const open = this.#sources.filter(({ hasFurtherPage }) => hasFurtherPage);
    const known = new Map(open.map((source) => [source, source.items!.length]));
    await Promise.all(open.map((source) => source.readPage({ run })));
    return {
      items: this.#sources.map((source) => ({
        url: source.url,
        items: known.has(source) ? source.items!.slice(known.get(source)) : [],
      })),
      failures: open.flatMap(({ failure }) => failure ?? []),
    };
  }

  /** Ends waiting for the requests that were sent while the list's chunk was loading. */
  endEarly(): void {
    this.#early?.run.abort();
    this.#early?.endWatch();
    this.#early = undefined;
  }
}
