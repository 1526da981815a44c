// `<div class="euromed-news-card" data-src="…">`, for hosts that strip unknown tags:
// one element inside, which follows the `data-*` attributes.

const tagName = 'euromed-news-card';
const prefix = 'data-';
const upgraded = new WeakMap<Element, Element>();

const copyAttributes = (div: Element, card: Element) => {
  const wanted = new Map(
    Array.from(div.attributes)
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, value }) => [name.slice(prefix.length), value]),
  );
  for (const name of card.getAttributeNames()) if (!wanted.has(name)) card.removeAttribute(name);
  for (const [name, value] of wanted)
    if (card.getAttribute(name) !== value) card.setAttribute(name, value);
};

const upgrade = (div: Element): boolean => {
  // Inside an editor the div is text that somebody is writing.
  if (!(div instanceof HTMLDivElement) || upgraded.has(div) || div.isContentEditable) return false;
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
  for (const div of Array.from(divs))
    if (upgrade(div)) attributes.observe(div, { attributes: true });
}
