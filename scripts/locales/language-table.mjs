// @ts-check
// What a card says in each language: the table that tests hold every engine to, and that docs/languages.md shows.
// Dates and names are CLDR’s, texts the translators’: nothing here asks an engine or the card’s own code.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill, formatted, head, row } from '../filled-page.mjs';
import { writeOrCheck } from '../generated-files.mjs';
import { longDate, regionName, rightToLeftScripts, scriptOf } from './cldr.mjs';
import { localeProject } from './locale-list.mjs';
import { cldrLanguages } from './write-cldr.mjs';
import { unitsOf } from './xliff.mjs';

/** Tags with a region that say something else than their language alone. */
const REGIONS = ['ar-EG', 'ar-LB', 'ar-MA', 'en-US', 'fr-CA'];

/** CLDR’s locale of a language, where the card’s form of the language is not CLDR’s default. */
const FORMS = { en: 'en-GB', pt: 'pt-PT', 'sr-ME': 'sr-Latn-ME' };

/** Languages that the article of the table is in. */
const ARTICLES = ['fr', 'ar', 'en'];

const tableDay = { year: 2021, month: 11, day: 11 };
const tableCountries = ['DZ', 'EG', 'MA', 'PS'];

/**
 * @typedef {object} LanguageRow
 * @property {string} lang what the page asks for
 * @property {string} locale the catalogue of the labels
 * @property {'ltr' | 'rtl'} dir the labels’ direction
 * @property {string} share
 * @property {string} countries
 * @property {string} date 11 November 2021
 * @property {string[]} names of DZ, EG, MA, PS
 * @property {string} content language that the article has: its own, French, or one of its translations
 */

/** @param {string} tag @returns {'ltr' | 'rtl'} */
const directionOf = (tag) => (rightToLeftScripts().includes(scriptOf(tag) ?? '') ? 'rtl' : 'ltr');

/** @returns {LanguageRow[]} */
export function languageRows() {
  const { tags, directory, english } = localeProject();
  /** @type {Record<string, string>} */
  const source = JSON.parse(readFileSync(english, 'utf8'));
  const textsOf = (/** @type {string} */ locale) =>
    locale === 'en'
      ? source
      : Object.fromEntries(
          unitsOf(readFileSync(join(directory, `${locale}.xlf`), 'utf8')).map(({ id, target }) => [
            id,
            target ?? '',
          ]),
        );
  return ['en', ...tags, ...REGIONS].sort().map((lang) => {
    const locale = REGIONS.includes(lang) ? (lang.split('-')[0] ?? '') : lang;
    const form = /** @type {Record<string, string>} */ (FORMS)[lang] ?? lang;
    const { share = '', countries = '' } = textsOf(locale);
    return {
      lang,
      locale,
      dir: directionOf(locale),
      share,
      countries,
      date: longDate(form, tableDay) ?? '',
      names: tableCountries.map((code) => regionName(form, code) ?? ''),
      content: ARTICLES.includes(locale) ? locale : 'fr',
    };
  });
}

/** Languages without a catalogue whose dates and names every engine has: written from right to left, or neighbours’. */
const KNOWN_TO_ENGINES = ['ca', 'fa', 'ur'];

/**
 * @typedef {object} OtherLanguageRow a language that an article may be in, without a catalogue
 * @property {string} lang
 * @property {'ltr' | 'rtl'} dir
 * @property {string[]} dates 11 November 2021, 1 September 2024
 * @property {(string | null)[]} names of DZ, EG, MA, PS; `null` where CLDR has none
 */

/** @returns {OtherLanguageRow[]} */
export function otherLanguageRows() {
  const { tags } = localeProject();
  return [...cldrLanguages(tags), ...KNOWN_TO_ENGINES]
    .filter((lang) => !tags.includes(lang))
    .sort()
    .map((lang) => ({
      lang,
      dir: directionOf(lang),
      dates: [tableDay, { year: 2024, month: 9, day: 1 }].map((day) => longDate(lang, day) ?? ''),
      names: tableCountries.map((code) => regionName(lang, code) ?? null),
    }));
}

/** @param {string} page @param {LanguageRow[]} rows @returns {string} docs/languages.md with its table */
export const withTable = (page, rows) =>
  fill(
    page,
    'languages',
    head(['`lang`', 'labels', 'direction', '“Share”', 'date', 'names', 'article']) +
      rows
        .map(({ lang, locale, dir, share, date, names: [, egypt, , palestine], content }) => {
          const countries = `${egypt}, ${palestine}`;
          return row([
            `\`${lang}\``,
            `\`${locale}\``,
            dir,
            share,
            date,
            countries,
            `\`${content}\``,
          ]);
        })
        .join(''),
  );

/** Writes the tables of languages for the tests, and the one of catalogues into the documentation. */
export async function writeLanguageTables() {
  const rows = languageRows();
  const page = 'docs/languages.md';
  const files = {
    'test/languages/languages.json': JSON.stringify(rows),
    'test/languages/other-languages.json': JSON.stringify(otherLanguageRows()),
    ...(existsSync(page) && { [page]: withTable(readFileSync(page, 'utf8'), rows) }),
  };
  for (const [file, content] of Object.entries(files))
    writeOrCheck([[file, await formatted(file, content)]], 'npm run localize:build');
}
