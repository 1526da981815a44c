import type { CardView } from './card-view.js';

/** Lists of a card of which only the first items are shown when they are long. */
export type FoldableList = 'links' | 'countries' | 'topics' | 'languages';

/** Number of items that a folded list shows; details-styles.ts has the same numbers. */
const shown: Readonly<Record<FoldableList, number>> = {
  links: 6,
  countries: 10,
  topics: 10,
  languages: 8,
};

/** A list with at most this many further items is not folded: the button would take as much room. */
const maxSpare = 2;

/** Number of items of a list that are folded away; 0 where the list is shown whole. */
export function foldedCount(list: FoldableList, view: Pick<CardView, FoldableList>): number {
  const { length } = view[list];
  const first = shown[list];
  if (length <= first + maxSpare) return 0;
  // The current language is always shown, wherever it is in the list.
  const isKept =
    list === 'languages' && view.languages.findIndex(({ current }) => current) >= first;
  return length - first - (isKept ? 1 : 0);
}

/** Whether a folded list shows the item at `index`. */
export const isShown = (
  list: FoldableList,
  { languages }: Pick<CardView, 'languages'>,
  index: number,
): boolean => index < shown[list] || (list === 'languages' && !!languages[index]?.current);

const lists = Object.keys(shown) as FoldableList[];

/** Whether any list is folded. */
export const isFolded = (view: Pick<CardView, FoldableList>): boolean =>
  lists.some((list) => foldedCount(list, view) > 0);
