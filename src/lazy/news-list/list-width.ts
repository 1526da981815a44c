// Whether a list is narrow, by its own width: cards of a narrow list are compact.
import type { ReactiveController } from 'lit';
import { sharedTimeout } from '../../platform/shared-timeout.js';
import type { NewsListHost } from './news-list-context.js';

/** From here on cards stand side by side, as the style sheet has it (em). */
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

  /** Follows the width of what the list has rendered. */
  watch(root: Element): void {
    if (root === this.#root) return;
    this.hostDisconnected();
    this.#root = root;
    this.#measure();
    try {
      // What changes sizes while the observer tells of them is an error of the page's.
      this.#observer ??= new ResizeObserver(() => sharedTimeout(() => this.#measure(), 0));
      this.#observer.observe(root);
    } catch {
      // Where the browser cannot tell, the width stays as it was found.
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
