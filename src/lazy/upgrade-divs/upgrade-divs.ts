// `<div class="euromed-news-card" data-src="…">`, for hosts that strip unknown tags:
// one element inside, which follows the `data-*` attributes.

const tagName = 'euromed-news-card';
const prefix = 'data-';
const upgraded = new WeakMap<Element, Element>();

/** The card's own attributes: hosts let `data-onclick` and `data-style` pass. Another's element has none. */
const { observedAttributes = [] } = (customElements.get(tagName) ?? {}) as {
  observedAttributes?: readonly string[];
};

const copyAttributes = (div: Element, card: Element) => {
  for (const name of observedAttributes) {
    const value = div.getAttribute(prefix + name);
    if (value === null) card.removeAttribute(name);
    else if (card.getAttribute(name) !== value) card.setAttribute(name, value);
  }
};

/** Inside an editor a div is text that somebody is writing, in its islands (widgets) too. */
const isEdited = (div: HTMLElement): boolean =>
  div.isContentEditable ||
  div.ownerDocument.designMode === 'on' ||
  !!div.closest('[contenteditable]:not([contenteditable=false i])');

const upgrade = (div: Element): boolean => {
  if (!(div instanceof HTMLDivElement) || upgraded.has(div) || isEdited(div)) return false;
  // A saved page may hold the element already.
  const present = div.querySelector(`:scope > ${tagName}`);
  const card = present ?? document.createElement(tagName);
  upgraded.set(div, card);
  copyAttributes(div, card);
  if (!present) {
    card.append(...div.childNodes);
    div.append(card);
  }
  return true;
};

const attributes = new MutationObserver((records) => {
  for (const { target } of records) {
    const card = upgraded.get(target as Element);
    if (card?.parentNode === target) copyAttributes(target as Element, card);
  }
});

/** Upgrades those of `divs` that are not yet, and follows their attributes. */
export function upgradeDivs(divs: HTMLCollectionOf<Element>): void {
  if (!observedAttributes.includes('src')) return;
  for (const div of Array.from(divs))
    if (upgrade(div)) attributes.observe(div, { attributes: true });
}
