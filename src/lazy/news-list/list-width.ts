// Tells whether a list is narrow: the cards of a narrow list are compact.
import type { ReactiveController } from 'lit';
import { sharedTimeout } from '../../platform/shared-timeout.js';
import type { NewsListHost } from './news-list-context.js';

/** Width from which cards are side by side, as in list-styles.ts (em). */
const wide = 30;

export class ListWidth implements ReactiveController {
  narrow = false;
  readonly #host: NewsListHost;
  #root: Element | undefined;
  #observer: ResizeObserver | undefined;

  constructor(host: NewsListHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Observes the width of the list's root element. */
  watch(root: Element): void {
    if (root === this.#root) return;
    this.hostDisconnected();
    this.#root = root;
    this.#measure();
    try {
      // Deferred, since a layout change inside the callback would be a `ResizeObserver loop` error of the page.
      this.#observer ??= new ResizeObserver(() => sharedTimeout(() => this.#measure(), 0));
      this.#observer.observe(root);
    } catch {
      // The page replaced `ResizeObserver`: the width that was measured first stays.
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#root = undefined;
  }

  #measure(): void {
    if (!this.#root) return;
    const size = parseFloat(getComputedStyle(this.#root).fontSize);
    const narrow = this.#root.clientWidth < wide * size;
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
