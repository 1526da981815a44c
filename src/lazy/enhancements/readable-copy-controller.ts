import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CardView } from '../../view/card-view.js';
import { keepCopies } from './readable-copy.js';

/** A card with readable copies. */
export type CopiedCard = ReactiveControllerHost & HTMLElement & { readableCopy: 'on' | 'off' };

/** Updates the readable copies after each update of the card. */
export class ReadableCopyController implements ReactiveController {
  readonly #card: CopiedCard;
  readonly #view: () => CardView | undefined;

  /** `view`: returns the view of the article on show; `undefined` without an article. */
  constructor(card: CopiedCard, view: () => CardView | undefined) {
    this.#card = card;
    this.#view = view;
    card.addController(this);
    // Copies that appear earlier would be a hydration mismatch for the page's framework.
    if (document.readyState === 'complete') this.hostUpdated();
    else addEventListener('load', () => this.hostUpdated(), { once: true });
  }

  hostUpdated(): void {
    const card = this.#card;
    if (card.isConnected && document.readyState === 'complete')
      keepCopies(card, card.readableCopy === 'on' ? this.#view() : undefined);
  }
}
