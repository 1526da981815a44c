// Moves the focus where the element that had the focus is gone, or where more items are shown.
import type { CardState } from '../../article/card-state.js';
import type { NewsListHost } from './news-list-context.js';

/** A card of the list. */
export type ListCard = HTMLElement & { state?: CardState; updateComplete?: Promise<unknown> };

/** Focuses the card's title once the card shows its article, if the focus is still wanted there. */
async function focusTitle(card: ListCard, isWanted: () => boolean): Promise<void> {
  if (card.state !== 'ready')
    await new Promise((resolve) => {
      for (const event of ['euromed-load', 'euromed-error'])
        card.addEventListener(event, resolve, { once: true });
    });
  // A card is ready before its article is rendered.
  await card.updateComplete;
  if (!isWanted()) return;
  const title = card.shadowRoot?.querySelector<HTMLElement>('[part=title]');
  const link = title?.querySelector<HTMLElement>('[href]');
  if (title && !link) title.tabIndex = -1;
  (link ?? title)?.focus();
}

export class ListFocus {
  readonly #host: NewsListHost;
  #isRemembered = false;

  constructor(host: NewsListHost) {
    this.#host = host;
  }

  isAt(button: HTMLElement): boolean {
    return this.#host.shadowRoot?.activeElement === button;
  }

  /** Remembers whether the focus is inside the list, e.g. at a retry button that is about to go. */
  remember(): void {
    this.#isRemembered =
      (this.#host.getRootNode() as Document | ShadowRoot).activeElement === this.#host;
  }

  /** Moves a remembered focus to the list's first card; without a card, to the retry button. */
  async restore(first: ListCard | undefined): Promise<void> {
    if (!this.#isRemembered) return;
    this.#isRemembered = false;
    if (first) await focusTitle(first, () => this.#nobodyElseHasFocus);
    else if (this.#nobodyElseHasFocus)
      this.#host.shadowRoot?.querySelector<HTMLElement>('[part=retry]')?.focus();
  }

  /** Moves the focus from the button that has shown more items to a card, unless the reader has moved it meanwhile. */
  async moveOn(button: HTMLElement, card: ListCard | undefined): Promise<void> {
    const isWanted = () => this.isAt(button) || this.#nobodyElseHasFocus;
    if (card) return focusTitle(card, isWanted);
    // No page has a matching item: the focus goes to the fallback link.
    const isGone = !this.#host.shadowRoot?.contains(button);
    if (isGone && isWanted()) this.#host.querySelector<HTMLElement>('a[href]')?.focus();
  }

  get #nobodyElseHasFocus(): boolean {
    const { activeElement, body } = this.#host.ownerDocument;
    return !activeElement || activeElement === body;
  }
}
