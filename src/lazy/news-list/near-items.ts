// Tells which items are near the viewport: only their translations are fetched.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article } from '../../article/article.js';

/** Distance from the viewport (px), the same at which a card requests its article. */
const margin = 600;

export class NearItems implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #near = new WeakSet<Article>();
  #articles = new WeakMap<Element, Article>();
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  has(article: Article): boolean {
    return this.#near.has(article);
  }

  /** Observes an item's element until it comes near the viewport. */
  watch(element: Element, article: Article): void {
    if (this.has(article) || this.#articles.get(element) === article) return;
    this.#articles.set(element, article);
    try {
      this.#observer ??= new IntersectionObserver(this.#come, { rootMargin: `${margin}px` });
      // Observed again, since an observer reports an element once at first.
      this.#observer.unobserve(element);
      this.#observer.observe(element);
    } catch {
      // The page replaced `IntersectionObserver`: every item counts as near.
      this.#add(element);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    // A list that is connected again observes its remaining items again.
    this.#articles = new WeakMap();
  }

  readonly #come = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) this.#add(target);
  };

  #add(element: Element): void {
    const article = this.#articles.get(element);
    if (article) this.#near.add(article);
    this.#articles.delete(element);
    this.#observer?.unobserve(element);
    this.#host.requestUpdate();
  }
}
