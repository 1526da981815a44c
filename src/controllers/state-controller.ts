import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CardState } from './article-controller.js';

/** Mirrors the card's state as a custom state, for `:state(ready)` in the page's style sheets. */
export class StateController implements ReactiveController {
  readonly #states: CustomStateSet | undefined;
  readonly #current: () => CardState;
  #shown: CardState | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, current: () => CardState) {
    this.#states = host.attachInternals().states;
    this.#current = current;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#current();
    if (state === this.#shown) return;
    if (this.#shown) this.#states?.delete(this.#shown);
    try {
      this.#states?.add(state);
    } catch {
      // Chrome before 125 takes only names with leading dashes.
    }
    this.#shown = state;
  }
}
