import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/** Cards on the page: only while they are there. */
const cards = new Set<PrintController>();

const prepareAll = () => {
  for (const card of cards) card.prepare();
};

/**
 * Tells a card that the page is about to be printed. Browsers lay the page out as soon as the event is over: what
 * needs no request can still be rendered, all else is for the next print.
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
