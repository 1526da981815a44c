import type { CardOptions } from './card-options.js';
import type { CardView } from './card-view.js';
import type { Layout } from './layout-parts.js';

const lists = ['links', 'countries', 'topics'] as const;

const byLayout: Record<Layout, string | undefined> = {
  auto: undefined,
  compact: 'low',
  headline: 'low',
  teaser: 'tile',
  featured: 'tile',
};

/**
 * Class names by which the style sheet guesses the height of a card that is far from the viewport; without a `view`, of
 * the card that will be shown. The style sheet does not use `:has()` instead, with which Chromium takes ten times as
 * long to style a card.
 */
export function guessedHeight(view: CardView | undefined, options: CardOptions): string[] {
  const { layout, shows } = options;
  const own = byLayout[layout];
  if (own) return [own];
  const hasPicture = view ? view.image : shows('image');
  const hasLists = lists.some((list) => (view ? view[list].length : shows(list)));
  return [...(hasPicture ? ['picture'] : []), ...(hasLists ? ['lists'] : [])];
}
