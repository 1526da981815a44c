// `<euromed-news-card … />`: HTML knows no such end, so all that follows becomes the card's.

/** A fallback is a link, with little around it. */
const fewElements = 3;

/**
 * Whether the card holds more than a fallback: other cards, headings beside other elements, more than a few elements.
 * A closing slash does that, or a closing tag that is missing.
 */
export function holdsPage(card: Element): boolean {
  const own = [...card.children].filter(({ slot }) => !slot);
  return (
    own.length > fewElements ||
    own.some(
      ({ localName }) =>
        localName === card.localName || (own.length > 1 && /^h[1-6]$/.test(localName)),
    )
  );
}
