// The list's element. The code of a list is a chunk, loaded when a page has a list; the first documents are requested meanwhile.
import type { TemplateResult } from 'lit/html.js';
import type { Article } from '../article/article.js';
import type { CardState } from '../article/card-state.js';
import type { NewsCardError } from '../article/news-card-error.js';
import { FailureController } from '../controllers/failure-controller.js';
import { LanguageController } from '../controllers/language-controller.js';
import { SkeletonController } from '../controllers/skeleton-controller.js';
import { VisibilityController } from '../controllers/visibility-controller.js';
import { EuromedListErrorEvent } from '../events/news-list-events.js';
import { onFormatRegistered } from '../format-registry/registered-formats.js';
import { formatOf } from '../format-registry/registry.js';
import type { NewsList } from '../lazy/news-list/news-list.js';
import type { EarlyRequests } from '../lazy/news-list/news-list-context.js';
import { listAddresses } from '../list/list-addresses.js';
import { type AcceptsUrl, documentAt, readForCards } from '../loading/load-article.js';
import { asNewsCardError } from '../loading/load-current.js';
import { answerOf } from '../loading/shared-requests.js';
import { registerWaiter } from '../loading/waiter.js';
import { onReconnect, watchReconnects } from '../platform/reconnect.js';
import { cancelUpdateWhenLoaded, updateWhenLoaded } from '../platform/late-chunks.js';
import { loadChunk, type MissingChunk } from '../platform/load-chunk.js';
import { renderErrorView } from '../templates/error-view.js';
import { renderRoot } from '../templates/root.js';
import { hostStyles } from '../templates/styles/host-styles.js';
import { customState } from './custom-state.js';
import { loadHydration } from '../controllers/load-hydration.js';
import { NewsListProperties } from './news-list-properties.js';
import { adoptEarlyProperties, listProperties } from './reflected-attributes.js';
import { reportProblem } from './report-problem.js';

const importNewsList = () => import('../lazy/news-list/news-list.js');

const ignore = () => undefined;

/**
 * Shows the latest articles of one or several feeds or collections as cards.
 *
 * @summary Shows the latest news of a feed as a list of cards.
 * @tag euromed-news-list
 *
 * @attr {string} lang - Language wanted, a BCP 47 tag: items in this language come first. Without it: the nearest ancestor's `lang`.
 *
 * @fires {EuromedListLoadEvent} euromed-list-load - Items are shown, also after a reload, and when more are shown.
 * @fires {EuromedListErrorEvent} euromed-list-error - A source failed for good.
 *
 * @slot - The fallback link: shown until the list has something to show, where it is empty and with an error.
 *
 * @csspart list - The list of cards.
 * @csspart item - An item of the list, around its card.
 * @csspart heading - The heading above the list.
 * @csspart more - The button that shows more items.
 * @csspart error - The message shown where no items can be shown.
 * @csspart retry - The button that loads the items again after an error.
 *
 * @cssstate idle - The list has no `src`, or is not near the viewport yet.
 * @cssstate loading - The items are being loaded.
 * @cssstate ready - Items are shown.
 * @cssstate empty - No source has an item that matches `country` and `topic`.
 * @cssstate error - Loading failed and no items can be shown.
 */
export class EuromedNewsListElement extends NewsListProperties {
  /**
   * Whether the list may fetch from an address. Set by the iframe page and for upgraded links. Default: all addresses.
   * @internal
   */
  declare accepts?: AcceptsUrl | undefined;

  readonly #language = new LanguageController(this);
  readonly #visibility = new VisibilityController(this);
  readonly #loadLazyMessages = () => this.#language.readyForChunks();
  readonly #failure = new FailureController(this, this.#loadLazyMessages);
  readonly #showState = customState(this);
  #early: EarlyRequests | undefined;
  #list: NewsList | undefined;
  #loading: Promise<void> | undefined;
  /** Why the list's chunk could not be loaded. */
  #missing: NewsCardError | null = null;

  constructor() {
    super();
    adoptEarlyProperties(this, listProperties);
  }

  /** State of the list; the initial value is `'idle'`. */
  get state(): CardState {
    return this.#list?.state ?? (this.#loading ? 'loading' : this.#missing ? 'error' : 'idle');
  }

  /** Why a source failed in the last load, reload or act of `more`; `null` after a success. */
  get error(): NewsCardError | null {
    return this.#list ? this.#list.error : this.#missing;
  }

  /** The articles on show, in their order. Do not modify the array. */
  get items(): readonly Article[] {
    return this.#list?.items ?? [];
  }

  /**
   * Requests the sources again. The items on show stay until new ones are loaded, and also if loading fails. The promise
   * never rejects.
   */
  async reload(): Promise<void> {
    await this.#load();
    await this.updateComplete;
    await this.#list?.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelUpdateWhenLoaded(this.#retryTarget);
  }

  attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (old === value) return;
    if (name === 'src' && this.hasConnected) this.discardPrerendered();
    this.#list?.changed(name);
    this.#language.refresh();
    this.requestUpdate();
  }

  protected override get styles(): string {
    return hostStyles;
  }

  protected override willUpdate(): void {
    if (this.preview) this.discardPrerendered();
    if (!this.#list && !this.#missing && (this.preview || this.#near())) {
      if (!this.preview && !this.isPrerendered) this.#early ??= this.#requestEarly();
      void this.#load();
    }
    if (!this.#list && this.#missing)
      updateWhenLoaded(this.#retryTarget, (this.#missing.cause as MissingChunk).address);
    this.#list?.willUpdate();
    this.#showState(this.state);
  }

  protected override render(): TemplateResult | undefined {
    // While items are loading, and where loading failed, the server's markup says more than a message.
    const hasAnswer = this.state === 'ready' || this.state === 'empty';
    if (this.isPrerendered && (!hasAnswer || this.#list?.keepsPrerendered)) return;
    if (this.#list) return this.#list.render();
    const { state, colorScheme } = this;
    const error = this.#missing;
    if (!error) return;
    const l10n = this.#language.localize();
    const view = this.#failure.view({ state, error, start: this.#load }, l10n, '', true)!;
    return renderRoot(
      { classes: colorScheme, lang: l10n.locale, dir: l10n.dir },
      renderErrorView(view, l10n),
    );
  }

  protected override updateFailed(reason: unknown): void {
    super.updateFailed(reason);
    this.#list?.failed(reason);
  }

  readonly #near = (): boolean =>
    this.hasAttribute('src') && (this.loading === 'eager' || this.#visibility.watch());

  /** Requests the first documents; the list's chunk joins these requests. */
  #requestEarly(): EarlyRequests {
    const early = {
      run: new AbortController(),
      failures: new Map<string, unknown>(),
      endWatch: watchReconnects(),
    };
    early.run.signal.addEventListener('abort', registerWaiter(early.run, this, this.src));
    for (const url of listAddresses(this.src, this.baseURI).values())
      if (url)
        documentAt(url, early.run.signal, this).catch((reason) => early.failures.set(url, reason));
    return early;
  }

  readonly #load = (): Promise<void> =>
    (this.#loading ??= Promise.all([
      loadChunk(importNewsList),
      this.isPrerendered ? loadHydration() : undefined,
      this.#loadLazyMessages(),
    ]).then(
      ([{ createNewsList }, hydration]) => {
        const { isPrerendered } = this;
        this.#list ??= createNewsList({
          host: this,
          language: this.#language,
          near: this.#near,
          early: this.#early,
          skeleton: new SkeletonController(this),
          isPrerendered,
          hydrated: isPrerendered
            ? hydration?.hydrateList({
                list: this,
                root: this.shadowRoot,
                lang: this.#language.wanted,
                read: (json, base) => readForCards(json, base, ignore),
              })
            : undefined,
          documentAt,
          onReconnect,
          watchReconnects,
          answerOf,
          registerWaiter,
          formatOf,
          readArticle: readForCards,
          explain: (error) => this.#failure.explain(error),
          onFormatRegistered,
          updateWhenLoaded,
          cancelUpdateWhenLoaded,
          reportProblem,
        });
        this.requestUpdate();
      },
      (reason) => this.#handleMissing(reason),
    ));

  readonly #retryTarget = { requestUpdate: this.#load };

  /** Shows an error with a retry button when the list's chunk could not be loaded. */
  async #handleMissing(reason: unknown): Promise<void> {
    const error = (this.#missing = asNewsCardError(reason, 'network'));
    this.#loading = undefined;
    // These failures are outdated by the time the chunk is loaded.
    this.#early?.failures.clear();
    this.requestUpdate();
    await this.#failure.explain(error);
    console.warn(`<euromed-news-list> ${error.message}`, error.cause);
    this.dispatchEvent(new EuromedListErrorEvent(error));
  }
}
