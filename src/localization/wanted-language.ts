// Chooses a card's language and catalogue from a language priority list (RFC 4647).
import { matchLanguage } from '../article/language-tag.js';
import { memoize } from '../article/memoize.js';
import { locales, sourceLocale } from './catalogues.js';

/** The catalogue that is nearest to a language; `undefined` without one. */
const catalogueFor = memoize((tag) => matchLanguage(tag, locales));

/** The first language of `priorityList` with a catalogue or a version of the article (BCP 47); English without one. */
export const wantedLanguage = (
  priorityList: readonly string[],
  offered: readonly string[],
): string =>
  priorityList.find((tag) => catalogueFor(tag) ?? matchLanguage(tag, offered)) ?? sourceLocale;

/** The catalogue of the first language of `priorityList` that has one; English without one. */
export function catalogueOf(priorityList: readonly string[]): string {
  const served = priorityList.find(catalogueFor);
  return (served && catalogueFor(served)) ?? sourceLocale;
}
