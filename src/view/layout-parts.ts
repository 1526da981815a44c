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

/** What each layout shows besides the title, where there is data. Source: the public contract, section 2. */
export const layoutParts: Readonly<Record<Layout, readonly HideablePart[]>> = {
  auto: all,
  featured: ['image', 'date', 'publisher', 'summary'],
  teaser: ['image', 'date', 'publisher', 'summary'],
  compact: ['image', 'date'],
  headline: ['date'],
};

/** Layouts in which `body` counts. */
export const layoutsWithBody: readonly Layout[] = ['auto', 'featured'];
