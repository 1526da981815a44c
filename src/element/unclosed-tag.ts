// `<euromed-news-card … />`: HTML knows no such end, so all that follows becomes the card's.

/** A fallback is a link, with little around it. */
const maxChildren = 3;

/** With pictures in several sizes, and marks inside the link. */
const maxElements = 12;

/** Whether there is one among an element and what the element holds. */
const has = (element: Element, selector: string): boolean =>
  element.matches(selector) || !!(element.firstElementChild && element.querySelector(selector));

/**
 * Whether the card holds more than a fallback: other cards, a heading beside other elements, more than a few elements.
 * A closing slash does that, or a closing tag that is missing. A link that stood for the card is the card's fallback.
 */
export function isUnclosed(card: Element): boolean {
  const own = [...card.children].filter(({ slot, localName: name }) => !slot && name !== 'br');
  if (own.length > maxChildren) return true;
  // Most cards hold a link with text alone, and so no page.
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
