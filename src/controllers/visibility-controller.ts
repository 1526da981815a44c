import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How near the viewport a card is when its article is asked for. */
const margin = '600px';

const callbacks = new WeakMap<Element, () => void>();

/** One for all cards. */
let observer: IntersectionObserver | undefined;

/** Tells once that the card has come near the viewport. */
export class VisibilityController implements ReactiveController {
  near = false;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    // Not where the observer is made: what it calls would share a scope with this, and keep the first card alive.
    this.#host = host;
    callbacks.set(host, () => {
      this.hostDisconnected();
      this.near = true;
      host.requestUpdate();
    });
    host.addController(this);
  }

  /** Starts to look, unless the card was near already. */
  watch(): void {
    if (this.near || !this.#host.isConnected) return;
    observer ??= new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) callbacks.get(target)!();
      },
      { rootMargin: margin },
    );
    observer.observe(this.#host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.#host);
  }
}
