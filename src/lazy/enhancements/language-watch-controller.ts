import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchLanguages } from './watch-languages.js';

/** Calls a card back when a `lang` attribute around the card changes. */
export class LanguageWatchController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed: () => void;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop ??= watchLanguages(this.#host, this.#changed);
    this.#changed();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
