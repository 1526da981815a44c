// `<euromed-news-card … />`: HTML ignores the slash, so the rest of the page becomes children of the card.

/** Children that a fallback has at most: a link, and little around the link. */
const maxChildren = 3;

/** Elements that a fallback has at most, pictures in several sizes and markup inside the link among them. */
const maxElements = 12;

/** Whether the element or one of its descendants matches. */
const has = (element: Element, selector: string): boolean =>
  element.matches(selector) || !!(element.firstElementChild && element.querySelector(selector));

/**
 * Whether the card's closing tag is probably missing: the card holds more than a fallback, that is other cards, a
 * heading beside other elements, or more than a few elements.
 */
export function isUnclosed(card: Element): boolean {
  const own = [...card.children].filter(({ slot, localName: name }) => !slot && name !== 'br');
  if (own.length > maxChildren) return true;
  // The common case first: a link that holds text alone.
  if (own.every(({ localName, firstElementChild }) => localName === 'a' && !firstElementChild))
    return false;
  let elements = own.length;
  for (const child of own) elements += child.getElementsByTagName('*').length;
  const { localName } = card;
  return (
    elements > maxElements ||
    own.some((child) => has(child, `${localName}, .${localName}:not(a)`)) ||
    (own.length > 1 && own.some((child) => has(child, 'h1, h2, h3, h4, h5, h6')))
  );
}
