// The page's options, in the form that view and templates use.
import type { HideablePart, Layout } from './layout-parts.js';

export type ImagePosition = 'auto' | 'top' | 'start' | 'end';
export type Appearance = 'outlined' | 'plain' | 'filled';

/** How the card's box and picture are laid out. */
export interface CardLook {
  layout: Layout;
  imagePosition: ImagePosition;
  appearance: Appearance;
}

export interface CardOptions extends CardLook {
  body: 'summary' | 'full';
  /** Whether the layout, `show` and `hide` let the card show what the article has for this part. */
  shows: (part: HideablePart) => boolean;
  /** Whether `hide` names this part: its slot is left out too. */
  hides: (part: HideablePart) => boolean;
  headingLevel: number;
  target: string;
}
