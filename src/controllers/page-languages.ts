// The languages that the page sets around an element, nearest first. One observer for all cards.

const cards = new Set<() => void>();
let observer: MutationObserver | undefined;
let watched = new WeakSet<Node>();

/** Parent as the reader sees the page: slots and shadow roots crossed. */
const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;

const isRoot = ({ nodeType }: Node) =>
  nodeType === Node.DOCUMENT_NODE || nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** `lang` values from the element up to `<html>`. */
export function languagesAround(element: Element): string[] {
  const languages: string[] = [];
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) languages.push(lang);
  }
  return languages;
}

/** Calls `changed` after any `lang` around the element changed. Returns how to stop. */
export function watchLanguagesAround(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const card of cards) card();
  });
  for (let node: Node | null = element; node; node = parentOf(node))
    if (isRoot(node) && !watched.has(node)) {
      watched.add(node);
      observer.observe(node, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
  cards.add(changed);
  return () => {
    cards.delete(changed);
    if (cards.size) return;
    observer?.disconnect();
    observer = undefined;
    watched = new WeakSet();
  };
}
