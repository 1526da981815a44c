import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CardView } from '../../view/card-view.js';
import { keepCopies } from './readable-copy.js';

/** A card whose texts are copied. */
export type CopiedCard = ReactiveControllerHost & HTMLElement & { readableCopy: 'on' | 'off' };

/** Keeps the card's texts in the light DOM too. */
export class ReadableCopyController implements ReactiveController {
  readonly #card: CopiedCard;
  readonly #view: () => CardView | undefined;

  /** `view`: what is on show, if an article is. */
  constructor(card: CopiedCard, view: () => CardView | undefined) {
    this.#card = card;
    this.#view = view;
    card.addController(this);
    // A framework that hydrates the page's HTML takes copies that are early for a fault of the server's.
    if (document.readyState === 'complete') this.hostUpdated();
    else addEventListener('load', () => this.hostUpdated(), { once: true });
  }

  hostUpdated(): void {
    const card = this.#card;
    if (card.isConnected && document.readyState === 'complete')
      keepCopies(card, card.readableCopy === 'on' ? this.#view() : undefined);
  }
}
