import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../article/article.js';
import type { CurrentArticle } from '../article/current-article.js';
import type { ChipLinks } from '../lazy/chip-links/chip-links.js';
import type { Localize } from '../localization/localize.js';
import type { CardOptions } from '../view/card-options.js';
import { type CardView, createCardView } from '../view/card-view.js';
import { type FoldableList, isFolded } from '../view/folded-lists.js';
import { keepUnchanged } from '../view/keep-unchanged.js';
import { hasLanguageNames, languageData } from '../view/language-data.js';
import type { ModuleOf } from '../platform/load-chunk.js';
import { ChunkController } from './chunk-controller.js';

const importHtmlBody = () => import('../lazy/html-body/html-body.js');
const importChipLinks = () => import('../lazy/chip-links/chip-links.js');
const importFoldedLists = () => import('../lazy/folded-lists/folded-lists.js');

export interface ViewHost extends ReactiveControllerHost, ChipLinks {
  readonly body: string;
  adoptStyles(text: string): void;
}

/** Derives the card's view from the article, and loads the chunks that only some articles need. */
export class ViewController {
  readonly #host: ViewHost;
  readonly #chipLinks: ChunkController<ModuleOf<typeof importChipLinks>>;
  readonly #htmlBody: ChunkController<ModuleOf<typeof importHtmlBody>>;
  readonly #foldedLists: ChunkController<ModuleOf<typeof importFoldedLists>>;
  /** Inputs of the view: the view is derived again when one of them is another object. */
  #sources: readonly unknown[] = [];
  #view: CardView | undefined;
  #body: readonly Node[] | undefined;

  /** `loadMessages`: loads the messages of chunks in the card's language. */
  constructor(host: ViewHost, loadMessages: () => Promise<void>) {
    this.#host = host;
    this.#chipLinks = new ChunkController(host, importChipLinks);
    this.#htmlBody = new ChunkController(host, importHtmlBody);
    this.#foldedLists = new ChunkController(host, importFoldedLists, loadMessages);
  }

  /** The view of the article on show; `undefined` without an article. */
  get view(): CardView | undefined {
    return this.#view;
  }

  /** Sanitised nodes of the body; `undefined` where the article has no HTML, or until it is sanitised. */
  get body(): readonly Node[] | undefined {
    return this.#body;
  }

  /** Drops the view, which could not be rendered. */
  forget(): void {
    this.#view = this.#body = undefined;
    this.#sources = [];
  }

  /**
   * Derives the view of the article in `current`. `lang`: language wanted (BCP 47). `keepsPrerendered`: the server's markup
   * stays on show, so no chunk is loaded.
   */
  derive(
    current: CurrentArticle | undefined,
    lang: string,
    options: CardOptions,
    keepsPrerendered: boolean,
  ): void {
    if (!current) return this.forget();
    if (this.#linksChips && !keepsPrerendered) void this.#chipLinks.load();
    const { chunk: chipLinks } = this.#chipLinks;
    const { chunk: htmlBody } = this.#htmlBody;
    const sources = [
      current,
      lang,
      options,
      languageData(lang),
      hasLanguageNames(),
      chipLinks,
      htmlBody,
    ];
    if (sources.some((source, index) => source !== this.#sources[index])) {
      this.#sources = sources;
      this.#view = keepUnchanged(this.#create(current, lang, options), this.#view);
    }
    if (keepsPrerendered) return;
    if (this.#view!.bodyHtml) void this.#htmlBody.load();
    if (isFolded(this.#view!)) void this.#foldedLists.load();
  }

  #create(current: CurrentArticle, lang: string, options: CardOptions): CardView {
    const view = createCardView(current, lang, options);
    const linked = this.#linksChips
      ? this.#chipLinks.chunk?.linkChips(view, this.#host, lang)
      : undefined;
    const prepared = view.bodyHtml
      ? this.#htmlBody.chunk?.prepareBody(this.#host, linked ?? view, current.base)
      : undefined;
    this.#body = prepared?.nodes;
    return prepared?.view ?? linked ?? view;
  }

  /** Loads the chunks that change the card's markup; without them the card would change after the article is shown. */
  chunksFor(article: Article | undefined): unknown[] {
    return [
      this.#linksChips && this.#chipLinks.load(),
      article?.bodyHtml &&
        (this.#host.body === 'full' || !article.summary) &&
        this.#htmlBody.load(),
    ];
  }

  /** Label of the button that unfolds `count` items of `list`; `+30` until the chunk is loaded. */
  describeMore(list: FoldableList, count: number, l10n: Localize): string {
    return this.#foldedLists.chunk?.describeMore(list, count, l10n) ?? `+${count}`;
  }

  /** Unfolds the list of `button`. */
  async unfold(button: Element): Promise<void> {
    const foldedLists = await this.#foldedLists.load();
    if (foldedLists) foldedLists.unfold(button);
    // The items are rendered already; without the chunk, the focus is not moved to them.
    else button.closest('ul')?.classList.add('all');
  }

  get #linksChips(): boolean {
    return !!(this.#host.countryHref || this.#host.topicHref);
  }
}
