import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchLanguages } from './watch-languages.js';

/** Tells a card that the language of the page around it may have changed. */
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
