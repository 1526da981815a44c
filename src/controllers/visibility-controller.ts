import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Distance from the viewport at which a card requests its article (px). */
const margin = 600;

/**
 * Whether the element's box is certainly near the viewport; never in a frame, whose own place is unknown. A card that the page
 * gives no box counts as near: an observer would never report it.
 */
const isNear = (element: Element): boolean => {
  const [box] = element.getClientRects();
  if (!box) return getComputedStyle(element).display === 'contents';
  return (
    top === self &&
    box.top < innerHeight + margin &&
    box.bottom > -margin &&
    box.left < innerWidth + margin &&
    box.right > -margin
  );
};

/** Callbacks of the observed cards. Removed cards are deleted: engines never shrink a weak map by themselves. */
const callbacks = new WeakMap<Element, () => void>();

/** Shared by all cards. */
let observer: IntersectionObserver | undefined;

/** Updates the card once, when it comes near the viewport. */
export class VisibilityController implements ReactiveController {
  /** The card is, or has been, near the viewport. */
  near = false;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Returns `near`; where that is `false`, the card updates when it comes near. */
  watch(): boolean {
    if (!this.near && this.#host.isConnected)
      try {
        // Measured at once, since an observer reports after the next frame at the earliest.
        this.near = isNear(this.#host);
        if (!this.near) this.#observe();
      } catch {
        // The page replaced an API: every card counts as near.
        this.near = true;
      }
    return this.near;
  }

  #observe(): void {
    observer ??= new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          // A card that was removed since has no callback; it is observed again when it is back.
          if (isIntersecting) callbacks.get(target)?.();
      },
      { rootMargin: `${margin}px` },
    );
    callbacks.set(this.#host, this.#handleNear);
    observer.observe(this.#host);
  }

  // Not a closure in `#observe`, whose scope the shared observer's callback would keep, and with it the first card.
  readonly #handleNear = () => {
    this.hostDisconnected();
    this.near = true;
    this.#host.requestUpdate();
  };

  hostDisconnected(): void {
    callbacks.delete(this.#host);
    observer?.unobserve(this.#host);
  }
}
