import type { CardView } from './card-view.js';

/** Lists that show their first items where they are long. */
export type FoldableList = 'links' | 'countries' | 'topics' | 'languages';

/** So many items are shown of a folded list; the style sheet has the same numbers. */
const shown: Readonly<Record<FoldableList, number>> = {
  links: 6,
  countries: 10,
  topics: 10,
  languages: 8,
};

/** A list that is longer by no more than so many items is shown whole: a button would take as much room. */
const maxSpare = 2;

/** How many items of a list are folded away: 0 where the list is shown whole. */
export function foldedAway(list: FoldableList, view: Pick<CardView, FoldableList>): number {
  const { length } = view[list];
  const first = shown[list];
  if (length <= first + maxSpare) return 0;
  // The language on show is shown wherever the language stands in the list.
  const isKept =
    list === 'languages' && view.languages.findIndex(({ current }) => current) >= first;
  return length - first - (isKept ? 1 : 0);
}

/** Whether the item at `index` of a folded list is shown all the same. */
export const isShown = (
  list: FoldableList,
  { languages }: Pick<CardView, 'languages'>,
  index: number,
): boolean => index < shown[list] || (list === 'languages' && !!languages[index]?.current);

const lists = Object.keys(shown) as FoldableList[];

/** Whether any list is folded. */
export const isFolded = (view: Pick<CardView, FoldableList>): boolean =>
  lists.some((list) => foldedAway(list, view) > 0);
