// The layouts: one table, from which all else that lists them is made or checked.
import type { HideablePart } from './card-options.js';

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

/** Layouts in which `body` counts. */
export const layoutsWithBody: readonly Layout[] = ['auto', 'featured'];
