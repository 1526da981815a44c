// @ts-check
// What a card says in each language: the table that tests hold every engine to, and that docs/languages.md shows.
// Dates and names are CLDR’s, texts the translators’: nothing here asks an engine or the card’s own code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longDate, regionName, rightToLeftScripts } from './cldr.mjs';
import { localeProject } from './locale-list.mjs';
import { unitsOf } from './xliff.mjs';

/** Tags with a region that say something else than their language alone. */
const REGIONS = ['ar-EG', 'ar-LB', 'ar-MA', 'en-US', 'fr-CA'];

/** Where the card’s form of a language is not what CLDR calls by its bare tag. */
const FORMS = { en: 'en-GB', pt: 'pt-PT', 'sr-ME': 'sr-Latn-ME' };

/** Languages of catalogues that are written in a right-to-left script. */
const SCRIPTS = { ar: 'Arab', he: 'Hebr' };

/** Languages that the article of the table is in. */
const ARTICLES = ['fr', 'ar', 'en'];

export const tableDay = { year: 2021, month: 11, day: 11 };
export const tableCountries = ['DZ', 'EG', 'MA', 'PS'];

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

/** @param {string} [root] of the project @returns {LanguageRow[]} */
export function languageRows(root = '.') {
  const { tags, directory, english } = localeProject(root);
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
    const script = /** @type {Record<string, string>} */ (SCRIPTS)[locale];
    return {
      lang,
      locale,
      dir: script && rightToLeftScripts().includes(script) ? 'rtl' : 'ltr',
      share,
      countries,
      date: longDate(form, tableDay) ?? '',
      names: tableCountries.map((code) => regionName(form, code) ?? ''),
      content: ARTICLES.includes(locale) ? locale : 'fr',
    };
  });
}

/** @param {LanguageRow[]} rows @returns {string} the table of docs/languages.md */
export const markdownTable = (rows) =>
  [
    ['`lang`', 'labels', 'direction', '“Share”', 'date', 'names', 'article'],
    ['---', '---', '---', '---', '---', '---', '---'],
    ...rows.map(({ lang, locale, dir, share, date, names: [, egypt, , palestine], content }) => [
      `\`${lang}\``,
      `\`${locale}\``,
      dir,
      share,
      date,
      `${egypt}, ${palestine}`,
      `\`${content}\``,
    ]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const TABLE = /(<!-- languages:[^>]*-->)[^]*?(<!-- \/languages -->)/;

/** @param {string} page @param {LanguageRow[]} rows @returns {string} the page with the table */
export const withTable = (page, rows) =>
  page.replace(TABLE, (_, start, end) => `${start}\n\n${markdownTable(rows)}\n\n${end}`);
