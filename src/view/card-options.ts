// What the page asks for, as the layers below the element see it.

/** Parts that `hide` leaves out. */
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

export interface CardOptions {
  body: 'summary' | 'full';
  /** `true` for a part that is left out. */
  hides: (part: HideablePart) => boolean;
  headingLevel: number;
  target: string;
}
