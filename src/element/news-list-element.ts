// The list as pages know it. What a list does is loaded when a page has one; its documents are asked for meanwhile.
import type { TemplateResult } from 'lit/html.js';
import type { Article } from '../article/article.js';
import type { CardState } from '../article/card-state.js';
import type { NewsCardError } from '../article/news-card-error.js';
import { ChunkController } from '../controllers/chunk-controller.js';
import { LanguageController } from '../controllers/language-controller.js';
import { VisibilityController } from '../controllers/visibility-controller.js';
import { formatOf, onFormatRegistered } from '../formats/registry.js';
import type { NewsList } from '../lazy/news-list/news-list.js';
import { listAddresses } from '../list/list-addresses.js';
import { type AcceptsUrl, documentAt } from '../loading/load-article.js';
import { answerOf } from '../loading/shared-requests.js';
import { awaitTurn } from '../loading/turn.js';
import { updateOnArrival } from '../platform/late-arrivals.js';
import { customState } from './custom-state.js';
import { NewsListProperties } from './news-list-properties.js';
import { adoptEarlyProperties, listProperties } from './reflected-attributes.js';
import { reportProblem } from './report-problem.js';

const importNewsList = () => import('../lazy/news-list/news-list.js');

/**
 * Shows the latest articles of one or several feeds or collections as cards.
 *
 * @summary Shows the latest news of a feed as a list of cards.
 * @tag euromed-news-list
 *
 * @attr {string} lang - Language wanted, a BCP 47 tag: items in it come first. Without it: the nearest ancestor's `lang`.
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
 * @cssstate empty - No source has an item that is asked for.
 * @cssstate error - Loading failed and no items can be shown.
 */
export class EuromedNewsListElement extends NewsListProperties {
  /**
   * Which addresses the list may fetch from, for pages whose own address names them.
   * @internal
   */
  declare accepts?: AcceptsUrl | undefined;

  readonly #language = new LanguageController(this);
  readonly #visibility = new VisibilityController(this);
  readonly #chunk = new ChunkController(this, importNewsList, () =>
    this.#language.readyForChunks(),
  );
  readonly #showState = customState(this);
  /** Of what is asked for while the list's code is on its way. */
  #early: AbortController | undefined;
  #list: NewsList | undefined;

  constructor() {
    super();
    adoptEarlyProperties(this, listProperties);
  }

  /** What the list shows or is doing; the initial value is `'idle'`. */
  get state(): CardState {
    return this.#list?.state ?? (this.#early ? 'loading' : 'idle');
  }

  /** Why a source failed in the last load, reload or act of `more`; `null` after a success. */
  get error(): NewsCardError | null {
    return this.#list?.error ?? null;
  }

  /** The articles on show, in their order. Not to be changed. */
  get items(): readonly Article[] {
    return this.#list?.items ?? [];
  }

  /**
   * Asks the sources again. What is shown stays until the new items are here, and also if loading fails. The promise never
   * rejects.
   */
  async reload(): Promise<void> {
    await this.#chunk.load();
    await this.updateComplete;
    await this.#list?.reload();
  }

  attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (old === value) return;
    this.#list?.changed(name);
    this.#language.refresh();
    this.requestUpdate();
  }

  protected override get styles(): string {
    return '';
  }

  protected override willUpdate(): void {
    const { chunk } = this.#chunk;
    if (chunk)
      this.#list ??= chunk.createNewsList({
        host: this,
        language: this.#language,
        near: this.#near,
        early: this.#early,
        documentAt,
        answerOf,
        awaitTurn,
        formatOf,
        onFormatRegistered,
        updateOnArrival,
        reportProblem,
      });
    else if (this.preview || this.#near()) {
      // The first documents, once: the list's code joins their requests, and asks again where one has failed.
      if (!this.preview && !this.#early) {
        const { signal } = (this.#early = new AbortController());
        for (const url of listAddresses(this.src, this.baseURI).values())
          if (url) documentAt(url, signal, this).catch(() => undefined);
      }
      void this.#chunk.load();
    }
    this.#list?.willUpdate();
    this.#showState(this.state);
  }

  protected override render(): TemplateResult | undefined {
    return this.#list?.render();
  }

  protected override updateFailed(reason: unknown): void {
    super.updateFailed(reason);
    this.#list?.failed(reason);
  }

  readonly #near = (): boolean =>
    this.hasAttribute('src') && (this.loading === 'eager' || this.#visibility.watch());
}
