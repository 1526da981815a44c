import type { CardOptions, HideablePart } from '../view/card-options.js';
import type { EuromedNewsCardElement } from './news-card-element.js';

/** The element's properties as the layers below it see them. */
export function cardOptions(card: EuromedNewsCardElement): CardOptions {
  const { body, headingLevel, target } = card;
  const hidden = card.hide.toLowerCase().split(/\s+/);
  const hides = (part: HideablePart) => hidden.includes(part);
  return { body, headingLevel, target, hides };
}
