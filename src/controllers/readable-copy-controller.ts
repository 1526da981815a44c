import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CardView } from '../domain/card-view.js';
import { loadPart } from '../parts/load-part.js';

const importCopies = () => import('../readable-copy/readable-copy.js');

type Card = ReactiveControllerHost & HTMLElement & { readableCopy: 'on' | 'off' };

const whenIdle = (run: () => void): void => {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
};

/** Keeps the card's texts in the light DOM too. Nobody waits for that: it is loaded and done when the page is idle. */
export class ReadableCopyController implements ReactiveController {
  readonly #card: Card;
  readonly #view: () => CardView | undefined;
  #due = false;

  /** `view`: what is on show, if an article is. */
  constructor(card: Card, view: () => CardView | undefined) {
    this.#card = card;
    this.#view = view;
    card.addController(this);
  }

  hostUpdated(): void {
    if (this.#due || !(this.#wanted || this.#card.querySelector(':scope > [data-euromed-copy]')))
      return;
    this.#due = true;
    whenIdle(() => void this.#keep());
  }

  get #wanted(): CardView | undefined {
    return this.#card.readableCopy === 'on' ? this.#view() : undefined;
  }

  async #keep(): Promise<void> {
    try {
      const { keepCopies } = await loadPart(importCopies);
      if (this.#card.isConnected) keepCopies(this.#card, this.#wanted);
    } catch {
      // The card is whole without; the next update tries again.
    } finally {
      this.#due = false;
    }
  }
}
