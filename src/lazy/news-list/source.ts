// A source of a list: reads its pages one after the other, and keeps their items.
import type { Article } from '../../article/article.js';
import { isNewsCardError, NewsCardError } from '../../article/news-card-error.js';
import type { Problem } from '../../article/problem.js';
import { readCollection } from '../../format-registry/read-collection.js';
import { lackingAddresses, repeatedPage } from '../../list/list-problems.js';
import { isPastEnd } from '../publisher-formats/wordpress/wordpress-pages.js';
import type { LoadRun } from './load-run.js';
import type { NewsListContext } from './news-list-context.js';

/** How pages are requested. */
export interface PageRequest {
  run: LoadRun;
  /** Asks the server whether what the browser's cache holds is still current. Default: `false`. */
  revalidate?: boolean;
  /** Errors of early requests, by address: such a request is not repeated. */
  earlyFailures?: ReadonlyMap<string, unknown> | undefined;
}

const asNewsCardError = (reason: unknown, url: string): NewsCardError =>
  isNewsCardError(reason)
    ? reason
    : new NewsCardError('not-an-article', url, undefined, undefined, { cause: reason });

export class Source {
  readonly url: string;
  /** Items of all pages read so far; `undefined` until the first page is read. */
  items: readonly Article[] | undefined;
  /** Why the page that was requested last was not read. */
  failure: NewsCardError | undefined;
  readonly #context: NewsListContext;
  /** Address of the next page; `undefined` after the last page. */
  #next: string | undefined;
  /** Number of pages read so far. */
  #pages = 0;
  /** Addresses of the pages read so far, before and after redirects. */
  readonly #read = new Set<string>();

  constructor(url: string, context: NewsListContext) {
    this.url = this.#next = url;
    this.#context = context;
  }

  /** Whether the source has items, and a further page. */
  get hasFurtherPage(): boolean {
    return !!this.items && !!this.#next;
  }

  get hasSettled(): boolean {
    return !!(this.items ?? this.failure);
  }

  /**
   * Reads as many pages as `before`, the same source in the run before, has read; the first page without `before`. All
   * items are dropped where a page fails, since those of `before` are more. Never rejects.
   */
  async readAgain(before: Source | undefined, request: PageRequest): Promise<void> {
    const pages = before ? before.#pages : 1;
    do await this.readPage(request);
    while (this.#pages < pages && this.#next && !this.failure && !request.run.isAborted);
    if (before && this.failure) this.items = undefined;
  }

  /** Reads the next page. Never rejects: an error becomes the source's `failure`. */
  async readPage({ run, revalidate = false, earlyFailures }: PageRequest): Promise<void> {
    const { host, registerWaiter } = this.#context;
    const url = this.#next!;
    const controller = run.begin();
    const stopTimeout = registerWaiter(controller, host, url);
    this.failure = undefined;
    try {
      if (earlyFailures?.has(url)) throw earlyFailures.get(url);
      await this.#request(url, controller.signal, revalidate);
    } catch (reason) {
      const failure = asNewsCardError(reason, this.url);
      const isEnd = !!this.items && (await isPastEnd(failure));
      if (!isEnd) this.failure = failure;
      if (isEnd || !this.items) this.#next = undefined;
    } finally {
      stopTimeout();
      run.end(controller);
    }
  }

  async #request(url: string, signal: AbortSignal, revalidate: boolean): Promise<void> {
    const { host, documentAt, answerOf, formatOf, readArticle, language } = this.#context;
    const { accepts } = host;
    const json = await documentAt(url, signal, { accepts, revalidate });
    const { url: from = url, headers } = answerOf(json) ?? {};
    const { items, next } = await readCollection(json, {
      url: from,
      headers,
      lang: language.wanted,
      signal,
      formatOf,
      readArticle,
      report: (problem) => this.#report(from, problem),
      loadJson: (more, ofMore) => documentAt(more, ofMore, { accepts }),
    });
    for (const problem of lackingAddresses(items)) this.#report(from, problem);
    this.#read.add(url).add(from);
    this.#pages++;
    this.items = [...(this.items ?? []), ...items];
    const isRepeated = !!next && this.#read.has(next);
    if (isRepeated) this.#report(from, repeatedPage(next));
    this.#next = isRepeated ? undefined : next;
  }

  #report(url: string, problem: Problem): void {
    void this.#context.reportProblem(url, problem);
  }
}
