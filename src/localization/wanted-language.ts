// Which of several languages a card speaks, and with which catalogue.
import { matchLanguage } from '../article/language-tag.js';
import { memoize } from '../article/memoize.js';
import { locales, sourceLocale } from './catalogues.js';

/** The catalogue that serves a reader of a language. */
const catalogueFor = memoize((tag) => matchLanguage(tag, locales));

/** The first language of `priorityList` that the card speaks or the article offers; English without one (BCP 47). */
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
