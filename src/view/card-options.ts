// The page's options, in the form that view and templates use.
import type { Layout } from './layout-parts.js';

/** Parts that `layout` and `hide` leave out, and `show` brings back. */
export type HideablePart =
  | 'image'
  | 'date'
  | 'summary'
  | 'countries'
  | 'topics'
  | 'links'
  | 'languages'
  | 'share'
  | 'publisher';

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
  /** `true` for a part of which the article's own data is shown. */
  shows: (part: HideablePart) => boolean;
  /** `true` for a part that the page leaves out by name: its slot too. */
  hides: (part: HideablePart) => boolean;
  headingLevel: number;
  target: string;
}
