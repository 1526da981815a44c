// Which of several languages a card speaks, and with which catalogue.
import { matchLanguage } from '../article/language-tag.js';
import { memoize } from '../article/memoize.js';
import { locales, sourceLocale } from './catalogues.js';

/** The catalogue that serves a reader of a language. */
const catalogueFor = memoize((tag) => matchLanguage(tag, locales));

/** The first language of `line` that the card speaks or the article offers; English without one (BCP 47). */
export const wantedLanguage = (line: readonly string[], offered: readonly string[]): string =>
  line.find((tag) => catalogueFor(tag) ?? matchLanguage(tag, offered)) ?? sourceLocale;

/** The catalogue of the first language of `line` that has one; English without one. */
export function catalogueOf(line: readonly string[]): string {
  const served = line.find(catalogueFor);
  return (served && catalogueFor(served)) ?? sourceLocale;
}
