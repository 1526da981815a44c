// What the page's author put inside the card's tag.
import type { HideablePart } from '../view/layout-parts.js';
import { isEqual } from '../view/is-equal.js';
import { isUnclosed } from './unclosed-tag.js';

export interface PageContent {
  /** Names of the slots that are filled and that `hide` does not leave out; `''` is the default slot. */
  slots: readonly string[];
  /** The tag holds more than a fallback, so its closing tag is probably missing. */
  isUnclosed: boolean;
}

/** Reads the children of the card's tag; `hides`: whether `hide` names a part. */
export function pageContent(card: Element, hides: (part: HideablePart) => boolean): PageContent {
  const own = [...card.children].filter((child) => !child.hasAttribute('data-euromed-copy'));
  const slots = own.map(({ slot }) => slot).filter((slot) => !hides(slot as HideablePart));
  return { slots: [...new Set(slots)].sort(), isUnclosed: isUnclosed(card) };
}

/** Whether a card that was rendered with `before` need not be rendered again. */
export const isEqualContent = (now: PageContent, before: PageContent | undefined): boolean =>
  isEqual(now, before);
