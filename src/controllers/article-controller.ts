import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article } from '../article/article.js';
import type { CardState } from '../article/card-state.js';
import type { CurrentArticle } from '../article/current-article.js';
import { NewsCardError } from '../article/news-card-error.js';
import type { Report } from '../article/problem.js';
import { onFormatRegistered } from '../formats/registered-formats.js';
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

/** What the element does for the controller. */
export interface ArticleDelegate {
  /** Resolves when the card can show this as it will stay. Never rejects. */
  prepare(article: Article | undefined): Promise<void>;
  shown(article: Article): void;
  failed(error: NewsCardError): Promise<void>;
  report: Report;
}

interface Run {
  /** Keep what is shown, and `ready`, whatever comes. */
  keep?: boolean;
  revalidate?: boolean;
  /** A reader has chosen: what nobody has asked for waits. */
  chosen?: boolean;
  /** Start from the article first loaded. */
  original?: Article | undefined;
}

/** The state of a card over time: starts loading, drops late answers, keeps the last good article. */
export class ArticleController implements ReactiveController {
  state: CardState = 'idle';
  error: NewsCardError | null = null;
  /** What is shown, if anything. */
  current: CurrentArticle | undefined;
  /** Something is being loaded while an article stays on show. */
  busy = false;

  readonly #host: Host;
  readonly #language: LanguageController;
  readonly #delegate: ArticleDelegate;
  #source: ArticleSource | undefined;
  /** The article first loaded, also while its translation is on its way. */
  #original: Article | undefined;
  /** The last article that was rendered. */
  #rendered: CurrentArticle | undefined;
  /** The last run, also after its end. */
  #run: AbortController | undefined;
  /** What is to be done when the card is back on the page. */
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
    // A move is no removal: only a card that stays away gives up.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      const interrupted = this.busy || this.state === 'loading' || this.#cancelRetry;
      this.#abort();
      if (interrupted) this.#interrupted = {};
    });
  }

  /** Shows something else, or nothing (`undefined`). */
  request(source: ArticleSource | undefined): void {
    this.#abort();
    this.#source = source;
    this.current = this.#original = this.#rendered = undefined;
    this.error = null;
    this.state = 'idle';
    if (source) void this.start();
  }

  /**
   * Takes over what is on show already; `lang`: the language that was wanted for that (BCP 47). Another one that is
   * wanted now is switched to.
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

  /** Shows a state without doing anything. */
  preview(preview: 'loading' | 'error' | 'offline' | 'empty'): void {
    const fails = preview === 'error' || preview === 'offline';
    this.state = fails ? 'error' : preview;
    this.error = fails ? new NewsCardError('network') : null;
  }

  /** The language wanted has changed. `keep`: what is on show stays if the other language fails. */
  async switchLanguage(keep = false): Promise<void> {
    const original = this.#original;
    if (original) await this.start({ original, keep, chosen: keep });
  }

  /** Runs until the article is shown or that has failed for good. */
  async start(options: Run = {}): Promise<void> {
    const source = this.#source;
    if (!source) return;
    this.#abort();
    // A card that is off the page asks for nothing before it is back.
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
      // What is to be tried again when the page comes back is tried now, if that was meanwhile.
      if (loaded.failure?.code === 'network' && reconnected) return this.start(options);
      await this.#settle(loaded, keep, run);
    } catch (reason) {
      this.fail(reason);
    }
  }

  /** What there is could not be rendered: back to the article before, if there is one. */
  fail(reason: unknown): void {
    // The message cannot be rendered either: the page's own link is in sight.
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

  /** `current` is `undefined` where nothing could be had. */
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
      // Whatever else throws: a getter of the page's own object, or a chunk that is missing.
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
   * Once more when the browser is back online, when the page comes back from where the browser kept it
   * (Safari breaks off its requests then), when the file of the card's own that was missing comes late, or when the page
   * adds the format that was missing.
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
