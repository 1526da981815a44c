import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How near the viewport a card is when its article is asked for. */
const margin = '600px';

const callbacks = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

const watch = (element: Element, near: () => void) => {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) callbacks.get(target)?.();
    },
    { rootMargin: margin },
  );
  callbacks.set(element, near);
  observer.observe(element);
};

const unwatch = (element: Element) => {
  callbacks.delete(element);
  observer?.unobserve(element);
};

/** Tells once that the card has come near the viewport. One observer for all cards. */
export class VisibilityController implements ReactiveController {
  near = false;
  readonly #host: ReactiveControllerHost & Element;
  #connected = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts to look, unless the card was near already. */
  watch(): void {
    if (this.near || !this.#connected) return;
    watch(this.#host, () => {
      unwatch(this.#host);
      this.near = true;
      this.#host.requestUpdate();
    });
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostDisconnected(): void {
    this.#connected = false;
    unwatch(this.#host);
  }
}
