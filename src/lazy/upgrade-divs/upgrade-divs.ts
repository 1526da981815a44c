// `<div class="euromed-news-card" data-src="…">`, for hosts that strip unknown tags:
// one element inside, which follows the `data-*` attributes.

const tagName = 'euromed-news-card';
const prefix = 'data-';
const upgraded = new WeakMap<Element, Element>();

/**
 * The card's own attributes: hosts let `data-onclick` and `data-style` pass. Another's element has none. Asked of an
 * element, since a polyfilled registry may not know what was defined before it came.
 */
const attributesOf = (card: Element) =>
  (card.constructor as { observedAttributes?: readonly string[] }).observedAttributes ?? [];

/** Lazy loaders take every `data-src` of a page for a picture's: `data-news-src` is ours alone, and wins. */
const sourceOf = (div: Element): string | null =>
  div.getAttribute(`${prefix}news-src`) ?? div.getAttribute(`${prefix}src`);

const copyAttributes = (div: Element, card: Element) => {
  for (const name of attributesOf(card)) {
    // They take the attribute away as well: what is on show stays.
    const value = name === 'src' ? sourceOf(div) : div.getAttribute(prefix + name);
    if (value !== null) {
      if (card.getAttribute(name) !== value) card.setAttribute(name, value);
    } else if (name !== 'src') card.removeAttribute(name);
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
  if (!attributesOf(document.createElement(tagName)).includes('src')) return;
  for (const div of [...divs]) if (upgrade(div)) attributes.observe(div, { attributes: true });
}
