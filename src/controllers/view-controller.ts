import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../article/article.js';
import type { CurrentArticle } from '../article/current-article.js';
import type { ChipLinks } from '../lazy/chip-links/chip-links.js';
import type { Localize } from '../localization/localize.js';
import type { CardOptions } from '../view/card-options.js';
import { type CardView, createCardView } from '../view/card-view.js';
import { isFolded } from '../view/folded-countries.js';
import { keepUnchanged } from '../view/keep-unchanged.js';
import { ChunkController } from './chunk-controller.js';

const importHtmlBody = () => import('../lazy/html-body/html-body.js');
const importChipLinks = () => import('../lazy/chip-links/chip-links.js');
const importFoldedCountries = () => import('../lazy/folded-countries/folded-countries.js');

export interface ViewHost extends ReactiveControllerHost, ChipLinks {
  readonly body: string;
  adoptStyles(text: string): void;
}

/** What is shown of the article, and the chunks that only some articles or pages need for it. */
export class ViewController {
  readonly #host: ViewHost;
  readonly #chipLinks: ChunkController<Awaited<ReturnType<typeof importChipLinks>>>;
  readonly #htmlBody: ChunkController<Awaited<ReturnType<typeof importHtmlBody>>>;
  readonly #foldedCountries: ChunkController<Awaited<ReturnType<typeof importFoldedCountries>>>;
  #view: CardView | undefined;
  #body: readonly Node[] | undefined;

  /** `words`: fetches what chunks say in the card's language. */
  constructor(host: ViewHost, words: () => Promise<void>) {
    this.#host = host;
    this.#chipLinks = new ChunkController(host, importChipLinks);
    this.#htmlBody = new ChunkController(host, importHtmlBody);
    this.#foldedCountries = new ChunkController(host, importFoldedCountries, words);
  }

  /** What is shown of the article; `undefined` where none is. */
  get view(): CardView | undefined {
    return this.#view;
  }

  /** The full text that came as HTML, made safe. */
  get body(): readonly Node[] | undefined {
    return this.#body;
  }

  /** What was derived so far could not be rendered. */
  forget(): void {
    this.#view = undefined;
  }

  /** Derives the view of the article in `current`; `lang`: language wanted (BCP 47). */
  derive(current: CurrentArticle | undefined, lang: string, options: CardOptions): void {
    this.#body = undefined;
    if (!current) return this.forget();
    let view = createCardView(current, lang, options);
    if (this.#linksChips) {
      void this.#chipLinks.load();
      view = this.#chipLinks.chunk?.linkChips(view, this.#host, lang) ?? view;
    }
    if (view.bodyHtml) {
      void this.#htmlBody.load();
      const prepared = this.#htmlBody.chunk?.prepareBody(this.#host, view, current.base);
      view = prepared?.view ?? view;
      this.#body = prepared?.nodes;
    }
    if (isFolded(view)) void this.#foldedCountries.load();
    this.#view = keepUnchanged(view, this.#view);
  }

  /** Loads the chunks without which the card would change after the article is shown. */
  chunksFor(article: Article | undefined): unknown[] {
    return [
      this.#linksChips && this.#chipLinks.load(),
      article?.bodyHtml &&
        (this.#host.body === 'full' || !article.summary) &&
        this.#htmlBody.load(),
    ];
  }

  /** Label of the button that unfolds `count` more countries: in words once they are here. */
  describeMore(count: number, l10n: Localize): string {
    return this.#foldedCountries.chunk?.describeMore(count, l10n) ?? `+${count}`;
  }

  /** Shows the countries that are folded away at `button`. */
  async unfold(button: Element): Promise<void> {
    const foldedCountries = await this.#foldedCountries.load();
    if (foldedCountries) foldedCountries.unfold(button);
    // They are in the page already; without the chunk only the focus stays behind.
    else button.closest('ul')?.classList.add('all');
  }

  get #linksChips(): boolean {
    return !!(this.#host.countryHref || this.#host.topicHref);
  }
}
