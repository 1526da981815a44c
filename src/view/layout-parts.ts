// The layouts: which parts each shows. Types and checks name every other place that a new layout needs; its looks are in
// src/templates/styles/layout-styles.ts.

/** Parts of a card that `layout` and `hide` leave out, and `show` adds again. */
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

const all: HideablePart[] = [
  'image',
  'date',
  'publisher',
  'summary',
  'links',
  'countries',
  'topics',
  'languages',
  'share',
];

/** Parts that each layout shows besides the title, where the article has them; the first layout is the default. */
export const layoutParts = {
  auto: all,
  compact: ['image', 'date'],
  teaser: ['image', 'date', 'publisher', 'summary'],
  headline: ['date'],
  featured: ['image', 'date', 'publisher', 'summary'],
} satisfies Record<string, readonly HideablePart[]>;

export type Layout = keyof typeof layoutParts;

/** Layouts in which the attribute `body` has an effect. */
export const layoutsWithBody: readonly Layout[] = ['auto', 'featured'];
