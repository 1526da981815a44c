// Observes `lang` attributes around cards, with one observer for all cards.
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
