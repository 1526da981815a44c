import type { HideablePart, Layout } from './card-options.js';

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

/** Parts that each layout shows besides the title, where the article has them. See docs/theming.md. */
export const layoutParts: Readonly<Record<Layout, readonly HideablePart[]>> = {
  auto: all,
  featured: ['image', 'date', 'publisher', 'summary'],
  teaser: ['image', 'date', 'publisher', 'summary'],
  compact: ['image', 'date'],
  headline: ['date'],
};

/** Layouts in which `body` counts. */
export const layoutsWithBody: readonly Layout[] = ['auto', 'featured'];
