import type { CurrentArticle } from '../article/current-article.js';
import type { HydratedCard, HydrationContext } from '../lazy/hydration/hydration.js';
import { articleFrom } from '../loading/load-article.js';
import { loadHydration } from './load-hydration.js';

const ignore = () => undefined;

/** Hydrates a prerendered card: the server's markup stays on show until the card has something else to show. */
export class HydrationController {
  readonly #context: Omit<HydrationContext, 'read'>;
  #isCanceled = false;
  #hydrated: HydratedCard | undefined;

  constructor(context: Omit<HydrationContext, 'read'>) {
    this.#context = context;
  }

  /** The card is hydrated, and has not rendered since. */
  get isHydrated(): boolean {
    return !!this.#hydrated;
  }

  /** Whether `current` is the article that the server rendered. */
  has(current: CurrentArticle): boolean {
    return current === this.#hydrated?.current;
  }

  /** Ends hydration for good: the page asks for something else. */
  cancel(): void {
    this.#isCanceled = true;
    this.#hydrated = undefined;
  }

  /**
   * Hydrates the card. `isPrerendered` says whether the server's markup is still on show when the chunk is here. Resolves to
   * the hydrated card; to `undefined` where the markup cannot be used, so that the article has to be loaded; to `'canceled'`
   * after `cancel()`.
   */
  async hydrate(isPrerendered: () => boolean): Promise<HydratedCard | 'canceled' | undefined> {
    const chunk = await loadHydration();
    if (this.#isCanceled) return 'canceled';
    if (isPrerendered())
      this.#hydrated = chunk?.hydrate({
        ...this.#context,
        read: (json, from) => articleFrom(json, from, ignore),
      });
    return this.#hydrated;
  }

  /** Restores unfolded lists and the focus after the card's first own rendering. */
  restore(focused: Element | null | undefined): void {
    this.#hydrated?.restore(focused);
    this.#hydrated = undefined;
  }
}
