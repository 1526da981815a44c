// @ts-check
// Catalogues that nobody translates: written from another by rules that lose nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @import { LocaleProject } from './locale-list.mjs' */

/** Serbian letters (Gaj’s alphabet); `љ`, `њ` and `џ` are two letters each. */
const LATIN = Object.fromEntries(
  [...'абвгдђежзијклљмнњопрстћуфхцчџш'].map((letter, i) => [
    letter,
    'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ')[i] ?? '',
  ]),
);

/** @param {string} text in Serbian Cyrillic @returns {string} the same in Latin letters */
export const toLatin = (text) =>
  text.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const small = letter.toLowerCase();
    const latin = LATIN[small];
    if (latin === undefined) throw new Error(`${letter} is no Serbian letter (${text})`);
    return letter === small ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });

/** Words of the catalogue that Montenegrin says otherwise (the old vowel yat), by the Serbian in Latin letters. */
const MONTENEGRIN = new Map([
  ['uspelo', 'uspjelo'],
  ['pre', 'prije'],
  ['primer', 'primjer'],
  ['podeli', 'podijeli'],
  ['podelite', 'podijelite'],
]);

/** @param {string} text in Serbian Cyrillic @returns {string} Montenegrin */
export const toMontenegrin = (text) =>
  toLatin(text).replace(/\p{L}+/gu, (word) => {
    const own = MONTENEGRIN.get(word.toLowerCase());
    if (!own) return word;
    return word.charAt(0) === own.charAt(0) ? own : own.charAt(0).toUpperCase() + own.slice(1);
  });

/** `sr-ME` is the canonical form of `cnr`. */
export const derivedLocales = /** @type {const} */ ({
  'sr-Latn': { from: 'sr', rewrite: toLatin },
  'sr-ME': { from: 'sr', rewrite: toMontenegrin },
});

/**
 * @param {string} xliff of the language it is written from
 * @param {string} from its tag
 * @param {string} tag of the language wanted
 * @param {(text: string) => string} rewrite
 * @returns {string}
 */
export const derivedXliff = (xliff, from, tag, rewrite) =>
  xliff
    .replace(
      /<file target-language="[^"]*"/,
      `<!-- Written from ${from}.xlf by npm run localize:build. Correct that file. -->\n<file target-language="${tag}"`,
    )
    .replace(
      /(<target\b[^>]*>)([^]*?)(<\/target>)/g,
      (_, open, content, close) =>
        open +
        content.replace(/<[^>]*>|[^<]+/g, (/** @type {string} */ piece) =>
          piece.startsWith('<') ? piece : rewrite(piece),
        ) +
        close,
    );

/** @param {LocaleProject} project */
export function writeDerivedLocales({ tags, directory }) {
  for (const [tag, { from, rewrite }] of Object.entries(derivedLocales)) {
    if (!tags.includes(tag)) continue;
    const xliff = readFileSync(join(directory, `${from}.xlf`), 'utf8');
    writeFileSync(join(directory, `${tag}.xlf`), derivedXliff(xliff, from, tag, rewrite));
  }
}
