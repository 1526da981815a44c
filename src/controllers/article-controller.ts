import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article } from '../article/article.js';
import type { CardState } from '../article/card-state.js';
import type { CurrentArticle } from '../article/current-article.js';
import { NewsCardError } from '../article/news-card-error.js';
import type { Report } from '../article/problem.js';
import { onFormatRegistered } from '../format-registry/registered-formats.js';
import {
  type ArticleSource,
  asNewsCardError,
  type LoadedArticle,
  loadCurrent,
} from '../loading/load-current.js';
import { publicUrl } from '../loading/request-json.js';
import { registerWaiter } from '../loading/waiter.js';
import { onReconnect, watchReconnects } from '../platform/reconnect.js';
import { cancelUpdateWhenLoaded, updateWhenLoaded } from '../platform/late-chunks.js';
import { MissingChunk } from '../platform/load-chunk.js';
import type { LanguageController } from './language-controller.js';

type Host = ReactiveControllerHost & Element & { timeout: number };

/** Callbacks by which the controller tells the element what happened. */
export interface ArticleDelegate {
  /** Resolves when the chunks and messages that the article needs are loaded, or have timed out. Never rejects. */
  prepare(article: Article | undefined): Promise<void>;
  shown(article: Article): void;
  failed(error: NewsCardError): Promise<void>;
  report: Report;
}

/** Options of one run of loading. */
interface Run {
  /** The article on show and the state `ready` stay, also if loading fails. */
  keep?: boolean;
  /** The request bypasses the cache. */
  revalidate?: boolean;
  /** A reader chose the language: the request goes before all others in the queue. */
  chosen?: boolean;
  /** The article first loaded, where only its translation is to be loaded. */
  original?: Article | undefined;
}

/** Holds a card's state: starts loading, drops answers of earlier runs, keeps the last article that was rendered. */
export class ArticleController implements ReactiveController {
  state: CardState = 'idle';
  error: NewsCardError | null = null;
  /** The article on show; `undefined` where none is. */
  current: CurrentArticle | undefined;
  /** A reload or a translation is being loaded while an article stays on show. */
  busy = false;

  readonly #host: Host;
  readonly #language: LanguageController;
  readonly #delegate: ArticleDelegate;
  #source: ArticleSource | undefined;
  /** The article first loaded, whose translations the language switch lists. */
  #original: Article | undefined;
  /** The last article that was rendered. */
  #rendered: CurrentArticle | undefined;
  /** Aborts the current run; kept after the run's end to tell late answers apart. */
  #run: AbortController | undefined;
  /** Options of a run that was aborted when the card left the page; the run starts again when the card is back. */
  #interrupted: Run | undefined;
  #cancelRetry: (() => void) | undefined;

  constructor(host: Host, language: LanguageController, delegate: ArticleDelegate) {
    this.#host = host;
    this.#language = language;
    this.#delegate = delegate;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#interrupted) void this.start(this.#interrupted);
  }

  hostDisconnected(): void {
    // A card that is moved is connected again by now: only a card that was removed aborts.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      // An update that was pending when the card was removed has set this already.
      const noted = this.#interrupted;
      const isUnderWay = this.busy || this.state === 'loading' || this.#cancelRetry;
      this.#abort();
      this.#interrupted = noted ?? (isUnderWay ? {} : undefined);
    });
  }

  /** Replaces the source and loads the article from there; with `undefined` the card is idle. */
  request(source: ArticleSource | undefined): void {
    this.#abort();
    this.#source = source;
    this.current = this.#original = this.#rendered = undefined;
    this.error = null;
    this.state = 'idle';
    if (source) void this.start();
  }

  /**
   * Adopts the prerendered article that is on show. `lang`: the language that the server rendered for (BCP 47); if
   * another language is wanted now, the card switches to that language.
   */
  async hydrate(source: ArticleSource, current: CurrentArticle, lang: string): Promise<void> {
    this.#source = source;
    this.current = this.#rendered = current;
    this.#original = current.original;
    this.state = 'ready';
    this.#language.refresh();
    if (this.#language.offer(current.original) !== lang) return this.switchLanguage();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.current === current) this.#delegate.shown(current.shown);
  }

  /** Shows a state without a request. */
  preview(preview: 'loading' | 'error' | 'offline' | 'empty'): void {
    const fails = preview === 'error' || preview === 'offline';
    this.state = fails ? 'error' : preview;
    this.error = fails ? new NewsCardError('network') : null;
  }

  /** Loads the translation into the language wanted now. `keep`: the article on show stays if loading fails. */
  async switchLanguage(keep = false): Promise<void> {
    const original = this.#original;
    if (original) await this.start({ original, keep, chosen: keep });
  }

  /** Loads the article. Resolves when the article is shown or loading has failed for good. */
  async start(options: Run = {}): Promise<void> {
    const source = this.#source;
    if (!source) return;
    this.#abort();
    // A card that is off the page sends no request until the card is back.
    if (!this.#host.isConnected) return void (this.#interrupted = options);
    const keep = !!options.keep && !!this.current;
    this.busy = !!this.current;
    if (!keep) this.state = 'loading';
    this.#host.requestUpdate();
    try {
      const run = (this.#run = new AbortController());
      const endWatch = watchReconnects();
      const loaded = await this.#load(source, options, run);
      const reconnected = endWatch();
      if (run !== this.#run) return;
      // The page reconnected while the request was failing, so the retry for that event starts now.
      if (loaded.failure?.code === 'network' && reconnected) return this.start(options);
      await this.#settle(loaded, keep, run);
    } catch (reason) {
      this.fail(reason);
    }
  }

  /** Called when rendering threw: goes back to the last article that was rendered, if there is one. */
  fail(reason: unknown): void {
    // The error message cannot be rendered either; the fallback link is on show.
    if (this.state === 'error') return;
    const url = publicUrl(this.#source?.url ?? '');
    const failure = new NewsCardError('not-an-article', url, undefined, undefined, {
      cause: reason,
    });
    this.#abort();
    this.current = this.current === this.#rendered ? undefined : this.#rendered;
    this.#original = this.current?.original;
    this.error = failure;
    this.state = this.current ? 'ready' : 'error';
    this.#host.requestUpdate();
    void this.#delegate.failed(failure);
  }

  /** Loads the article and what rendering needs. `current` is `undefined` where loading failed. */
  async #load(
    source: ArticleSource,
    { original, revalidate = false, chosen = false }: Run,
    run: AbortController,
  ): Promise<Partial<LoadedArticle>> {
    const stop = registerWaiter(run, this.#host, source.url ?? '', chosen);
    try {
      const loaded = await loadCurrent({
        source,
        original,
        revalidate,
        signal: run.signal,
        report: this.#delegate.report,
        wantedLanguage: (first) => {
          this.#language.refresh();
          if (!first || run !== this.#run) return this.#language.wanted;
          this.#original = first;
          return this.#language.offer(first);
        },
      });
      if (run === this.#run) await this.#delegate.prepare(loaded.current?.shown);
      return loaded;
    } catch (reason) {
      // A getter of the page's own object threw, or a chunk is missing.
      return { failure: asNewsCardError(reason, source.given ? 'not-an-article' : 'network') };
    } finally {
      stop();
    }
  }

  async #settle(
    { current, failure = null }: Partial<LoadedArticle>,
    keep: boolean,
    run: AbortController,
  ): Promise<void> {
    this.busy = false;
    this.error = failure;
    const isShown = !!current && !(failure && keep);
    if (isShown) this.current = current;
    else if (current === null) this.current = this.#original = undefined;
    this.state = current === null ? 'empty' : this.current ? 'ready' : 'error';
    this.#host.requestUpdate();
    if (failure) {
      this.#retryWhenOnline(failure);
      await this.#delegate.failed(failure);
    }
    await this.#host.updateComplete;
    if (run !== this.#run) return;
    this.#rendered = this.current;
    if (isShown) this.#delegate.shown(current.shown);
  }

  /**
   * Loads again when the browser is back online, when the page is restored from the back/forward cache (Safari aborts
   * requests of pages that it caches), when the missing chunk is loaded late, or when the page registers a format.
   */
  #retryWhenOnline({ code, cause }: NewsCardError): void {
    const again = () => void this.start({ keep: true });
    if (code === 'network') {
      const stop = onReconnect(again);
      const late = { requestUpdate: again };
      if (cause instanceof MissingChunk) updateWhenLoaded(late, cause.address);
      this.#cancelRetry = () => {
        cancelUpdateWhenLoaded(late);
        stop();
      };
    } else if (code === 'not-an-article') this.#cancelRetry = onFormatRegistered(again);
  }

  #abort(): void {
    this.#cancelRetry?.();
    const run = this.#run;
    this.#run = this.#cancelRetry = this.#interrupted = undefined;
    this.busy = false;
    run?.abort();
  }
}
