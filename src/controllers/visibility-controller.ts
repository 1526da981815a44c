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

/** What to do for those that wait. Cards that leave are taken out: a weak table alone never gets smaller. */
const callbacks = new WeakMap<Element, () => void>();

/** One for all cards. */
let observer: IntersectionObserver | undefined;

/** Tells once that the card has come near the viewport. */
export class VisibilityController implements ReactiveController {
  near = false;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the card is near, or has been; if not, it updates when it comes near. */
  watch(): boolean {
    if (!this.near && this.#host.isConnected)
      try {
        // At once where that is certain: the observer tells after the next frame only.
        this.near = isNear(this.#host);
        if (!this.near) this.#observe();
      } catch {
        // Where the browser cannot tell, every card counts as near.
        this.near = true;
      }
    return this.near;
  }

  #observe(): void {
    observer ??= new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          // One that has left since it was seen is seen again when it is back.
          if (isIntersecting) callbacks.get(target)?.();
      },
      { rootMargin: `${margin}px` },
    );
    callbacks.set(this.#host, this.#come);
    observer.observe(this.#host);
  }

  // Not where the observer is made: what it calls would share a scope with this, and keep the first card alive.
  readonly #come = () => {
    this.hostDisconnected();
    this.near = true;
    this.#host.requestUpdate();
  };

  hostDisconnected(): void {
    callbacks.delete(this.#host);
    observer?.unobserve(this.#host);
  }
}
