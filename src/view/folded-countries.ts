import type { CardView } from './card-view.js';

/** So many countries are shown (the style sheet's number too) where there are more than so many. */
export const shownFolded = 10;
const foldAbove = 12;

/** Some of the countries are folded away. */
export const isFolded = ({ countries }: Pick<CardView, 'countries'>): boolean =>
  countries.length > foldAbove;
