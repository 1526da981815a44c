import type { CardOptions } from '../view/card-options.js';
import { type HideablePart, layoutParts, layoutsWithBody } from '../view/layout-parts.js';
import type { NewsCardProperties } from './news-card-properties.js';

const wordsOf = (list: string): string[] => list.toLowerCase().split(/\s+/);

/** The element's properties as the layers below it see them. */
export function cardOptions(card: NewsCardProperties): CardOptions {
  const { headingLevel, target, layout, imagePosition, appearance } = card;
  const body = layoutsWithBody.includes(layout) ? card.body : 'summary';
  const hidden = wordsOf(card.hide);
  const shown = [...layoutParts[layout], ...wordsOf(card.showParts)];
  const hides = (part: HideablePart) => hidden.includes(part);
  const shows = (part: HideablePart) => shown.includes(part) && !hides(part);
  return { body, headingLevel, target, layout, imagePosition, appearance, hides, shows };
}
