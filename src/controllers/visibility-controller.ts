import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How near the viewport a card is when its article is asked for (px). */
const margin = 600;

/** Whether the page's own window is the one to be near to, and the element has a box that is. */
const isNear = (element: Element): boolean => {
  const [box] = element.getClientRects();
  return (
    top === self &&
    !!box &&
    box.top < innerHeight + margin &&
    box.bottom > -margin &&
    box.left < innerWidth + margin &&
    box.right > -margin
  );
};

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

  /** Whether the card is near, or has been; if not, it updates when it comes near. */
  watch(): boolean {
    // At once where that is certain: the observer tells after the next frame only.
    if (!this.near && this.#host.isConnected && !(this.near = isNear(this.#host))) {
      observer ??= new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries)
            if (isIntersecting) callbacks.get(target)!();
        },
        { rootMargin: `${margin}px` },
      );
      observer.observe(this.#host);
    }
    return this.near;
  }

  hostDisconnected(): void {
    observer?.unobserve(this.#host);
  }
}
