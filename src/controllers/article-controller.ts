import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article } from '../article/article.js';
import { matchLanguage } from '../article/language-tag.js';
import { NewsCardError } from '../article/news-card-error.js';
import { offeredLanguages } from '../article/offered-languages.js';
import type { Problem } from '../article/problem.js';
import type { CurrentArticle } from '../view/card-view.js';
import type { Overrides } from '../lazy/apply-overrides/apply-overrides.js';
import { onFormatRegistered } from '../formats/registry.js';
import { publicUrl } from '../loading/request-json.js';
import {
  type AcceptsUrl,
  articleFrom,
  loadArticle,
  type LoadRequest,
} from '../loading/load-article.js';
import { stopWaiting, updateOnArrival } from '../platform/late-arrivals.js';
import { sharedTimeout } from '../platform/shared-timeout.js';

/**
 * What a card shows or is doing: `idle` (nothing to load, or not near the viewport yet), `loading`, `ready` (an article
 * is shown), `empty` (a feed or collection without items), `error` (no article can be shown).
 * Minor versions may add states.
 */
export type CardState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** What the page asks the card to show. */
export interface ArticleRequest {
  /** Resolved address; `null` for one that is no http(s) address; `undefined` without `src`. */
  url: string | null | undefined;
  given: unknown;
  base: string;
  overrides: Overrides;
  /** Whether a document may come from there; without it, from everywhere. */
  accepts?: AcceptsUrl | undefined;
}

type Host = ReactiveControllerHost & Element & { timeout: number };

/** What the element does for the controller. */
export interface ArticleDelegate {
  /** The language wanted, now that the article first loaded is here, or is yet to come. */
  chooseLanguage(original?: Article): string;
  /** Resolves when the card can show this as it will stay, in the language wanted. */
  ready(article: Article | null | undefined): Promise<void>;
  shown(article: Article): void;
  failed(error: NewsCardError): Promise<void>;
  report: (problem: Problem) => void;
}

interface Run {
  /** Keep what is shown, and `ready`, whatever comes. */
  keep?: boolean;
  revalidate?: boolean;
  /** Start from the article first loaded. */
  original?: Article;
}

const sourceOf = (article: Article, lang: string | undefined): string | undefined =>
  article.translations?.find((translation) => translation.lang === lang)?.src;

/** Loads an article in the language wanted, drops late answers, keeps the last good one. */
export class ArticleController implements ReactiveController {
  state: CardState = 'idle';
  error: NewsCardError | null = null;
  /** The article at `src`, whose translations the switch lists. */
  original: Article | undefined;
  /** The article in the language shown. */
  shown: Article | undefined;
  /** The language shown, as the list of translations names it. */
  shownLang: string | undefined;
  /** Something is being loaded while an article stays on show. */
  busy = false;

  readonly #host: Host;
  readonly #delegate: ArticleDelegate;
  #request: ArticleRequest | undefined;
  /** The last one, also when it is over. */
  #run: AbortController | undefined;
  /** What is to be done when the card is back on the page. */
  #interrupted: Run | undefined;
  /** Address of the document shown. */
  #base = '';
  /** Addresses of documents, by what was read from them. */
  readonly #bases = new WeakMap<Article, string>();
  #stopWaiting: (() => void) | undefined;

  constructor(host: Host, delegate: ArticleDelegate) {
    this.#host = host;
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
      const interrupted = this.busy || this.state === 'loading' || this.#stopWaiting;
      this.#abort();
      if (interrupted) this.#interrupted = {};
    });
  }

  /** Shows something else, or nothing (`undefined`). */
  request(request: ArticleRequest | undefined): void {
    this.#abort();
    this.#request = request;
    this.original = this.shown = undefined;
    this.error = null;
    this.state = 'idle';
    if (request) void this.start();
  }

  /** What is on show, if anything. */
  get current(): CurrentArticle | undefined {
    const { original, shown, shownLang } = this;
    return original && shown && { original, shown, shownLang, base: this.#base };
  }

  /** Languages that the article can be shown in, in place. */
  get offered(): string[] {
    return offeredLanguages(this.original);
  }

  /** Shows a state without doing anything. */
  pretend(preview: 'loading' | 'error' | 'offline' | 'empty'): void {
    const fails = preview === 'error' || preview === 'offline';
    this.state = fails ? 'error' : preview;
    this.error = fails ? new NewsCardError('network') : null;
  }

  /** The language wanted has changed. `keep`: what is on show stays if the other language fails. */
  async switchLanguage(keep = false): Promise<void> {
    const { original } = this;
    if (original) await this.start({ original, keep });
  }

  /** What there is could not be rendered. */
  fail(reason: unknown): void {
    // The message cannot be rendered either: the page's own link is in sight.
    if (this.state === 'error') return;
    const url = publicUrl(this.#request?.url ?? '');
    const failure = new NewsCardError('not-an-article', url, undefined, undefined, {
      cause: reason,
    });
    this.#abort();
    this.original = this.shown = undefined;
    this.error = failure;
    this.state = 'error';
    this.#host.requestUpdate();
    void this.#delegate.failed(failure);
  }

  /** Runs until the article is shown or that has failed for good. */
  async start(options: Run = {}): Promise<void> {
    const request = this.#request;
    if (!request) return;
    this.#abort();
    // A card that is off the page asks for nothing before it is back.
    if (!this.#host.isConnected) return void (this.#interrupted = options);
    const keep = !!options.keep && !!this.shown;
    this.busy = !!this.shown;
    if (!keep) this.state = 'loading';
    this.#host.requestUpdate();
    let run: AbortController;
    try {
      run = this.#run = new AbortController();
    } catch (reason) {
      return this.fail(reason);
    }
    const { signal } = run;
    const stop = sharedTimeout(
      () => run.abort(new NewsCardError('timeout', request.url ?? '')),
      this.#host.timeout,
    );
    let failure: NewsCardError | null = null;
    let shown: Article | null | undefined;
    let lang: string | undefined;
    try {
      const original =
        options.original ?? (await this.#load(request, signal, !!options.revalidate));
      shown = original;
      if (original) {
        this.original = original;
        lang = this.#wantedLanguage(original);
        const translation = lang === original.lang ? undefined : sourceOf(original, lang);
        if (translation)
          try {
            shown = await this.#loadTranslation(translation, lang!, signal, options);
          } catch (reason) {
            if (run !== this.#run) return;
            failure = reason as NewsCardError;
            shown = keep ? undefined : original;
            lang = original.lang;
          }
      }
      if (run !== this.#run) return;
      await this.#delegate.ready(shown);
    } catch (reason) {
      // Whatever else throws: a getter of the page's own object, or a part that cannot be had.
      if (run === this.#run)
        failure =
          reason instanceof NewsCardError
            ? reason
            : new NewsCardError(request.given ? 'not-an-article' : 'network');
    } finally {
      stop();
    }
    if (run !== this.#run) return;
    if (shown) {
      this.shownLang = lang;
      this.#base = this.#bases.get(shown) ?? request.base;
    }
    await this.#settle(shown, failure, run);
  }

  async #settle(
    shown: Article | null | undefined,
    failure: NewsCardError | null,
    run: AbortController,
  ): Promise<void> {
    this.busy = false;
    this.error = failure;
    if (shown) this.shown = shown;
    else if (shown === null) this.shown = this.original = undefined;
    this.state = shown === null ? 'empty' : this.shown ? 'ready' : failure ? 'error' : 'idle';
    this.#host.requestUpdate();
    if (failure) {
      this.#retryWhenOnline(failure);
      await this.#delegate.failed(failure);
    }
    await this.#host.updateComplete;
    if (shown && run === this.#run) this.#delegate.shown(shown);
  }

  #wantedLanguage(original: Article): string | undefined {
    const wanted = this.#delegate.chooseLanguage(original);
    return matchLanguage(wanted, offeredLanguages(original)) ?? original.lang;
  }

  async #load(
    request: ArticleRequest,
    signal: AbortSignal,
    revalidate: boolean,
  ): Promise<Article | null> {
    const { given, url, base, overrides, accepts } = request;
    const { report } = this.#delegate;
    if (given) return articleFrom(given, base, report);
    if (!url) throw new NewsCardError('bad-url');
    const lang = this.#delegate.chooseLanguage();
    return this.#loadFrom({ url, lang, signal, revalidate, overrides, accepts, report });
  }

  async #loadFrom(request: LoadRequest): Promise<Article | null> {
    const { article, base } = await loadArticle(request);
    if (article) this.#bases.set(article, base);
    return article;
  }

  async #loadTranslation(
    url: string,
    lang: string,
    signal: AbortSignal,
    { revalidate = false }: Run,
  ): Promise<Article> {
    const article = await this.#loadFrom({
      url,
      lang,
      signal,
      revalidate,
      accepts: this.#request?.accepts,
      report: this.#delegate.report,
    });
    if (!article) throw new NewsCardError('not-an-article', url);
    // A translation need not say again what language it was listed under.
    if (article.lang) return article;
    const translation = { ...article, lang };
    this.#bases.set(translation, this.#bases.get(article) ?? url);
    return translation;
  }

  /**
   * Once more when the browser is back online, when the page comes back from where the browser kept it
   * (Safari breaks off its requests then), when a file of the card's own comes late, or when the page adds the format that was missing.
   */
  #retryWhenOnline({ code }: NewsCardError): void {
    const again = (event?: Partial<PageTransitionEvent>) => {
      // A page that is shown for the first time has not been away.
      if (event?.persisted !== false) void this.start({ keep: true });
    };
    if (code === 'network') {
      const waiting = new AbortController();
      addEventListener('online', again, waiting);
      addEventListener('pageshow', again, waiting);
      // It may have been a file of the card's own that could not be had.
      const late = { requestUpdate: again };
      updateOnArrival(late);
      this.#stopWaiting = () => {
        stopWaiting(late);
        waiting.abort();
      };
    } else if (code === 'not-an-article') this.#stopWaiting = onFormatRegistered(again);
  }

  #abort(): void {
    this.#stopWaiting?.();
    const run = this.#run;
    this.#run = this.#stopWaiting = this.#interrupted = undefined;
    this.busy = false;
    run?.abort();
  }
}
