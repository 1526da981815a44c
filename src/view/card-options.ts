// The attributes of a card in the form that view and templates use.
import type { HideablePart, Layout } from './layout-parts.js';

export type ImagePosition = 'auto' | 'top' | 'start' | 'end';
export type Appearance = 'outlined' | 'plain' | 'filled';

/** How the card's box and picture are laid out. */
export interface CardLook {
  readonly layout: Layout;
  readonly imagePosition: ImagePosition;
  readonly appearance: Appearance;
}

/** The attributes of a card, parsed. */
export interface CardOptions extends CardLook {
  readonly body: 'summary' | 'full';
  /** Whether layout, `show` and `hide` together show this part. */
  readonly shows: (part: HideablePart) => boolean;
  /** Whether `hide` names this part: its slot is left out too. */
  readonly hides: (part: HideablePart) => boolean;
  readonly headingLevel: number;
  readonly target: string;
}
