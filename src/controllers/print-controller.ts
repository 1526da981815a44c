import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/** Controllers of the cards that are connected. */
const cards = new Set<PrintController>();

const prepareAll = () => {
  for (const card of cards) card.prepare();
};

/**
 * Calls `prepare` before the page is printed. Browsers lay the page out as soon as `beforeprint` is dispatched, so
 * only what needs no request is rendered in time.
 */
export class PrintController implements ReactiveController {
  readonly #prepare: () => void;

  constructor(host: Host, prepare: () => void) {
    this.#prepare = prepare;
    host.addController(this);
  }

  hostConnected(): void {
    if (!cards.size) addEventListener('beforeprint', prepareAll);
    cards.add(this);
  }

  hostDisconnected(): void {
    cards.delete(this);
    if (!cards.size) removeEventListener('beforeprint', prepareAll);
  }

  prepare(): void {
    this.#prepare();
  }
}
