// Observes `lang` attributes around cards, with one observer for all cards.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parentOf } from '../../platform/page-languages.js';

const callbacks = new Set<() => void>();
let observer: MutationObserver | undefined;
let watched = new WeakSet<Node>();

const isRoot = ({ nodeType }: Node) =>
  nodeType === Node.DOCUMENT_NODE || nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** Calls `changed` after a `lang` attribute around the element changed. Returns a function that stops the calls. */
export function watchLanguages(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const callback of callbacks) callback();
  });
  for (let node: Node | null = element; node; node = parentOf(node))
    if (isRoot(node) && !watched.has(node)) {
      watched.add(node);
      observer.observe(node, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
  callbacks.add(changed);
  return () => {
    callbacks.delete(changed);
    if (callbacks.size) return;
    observer?.disconnect();
    observer = undefined;
    watched = new WeakSet();
  };
}

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
