// @ts-check
// Where things are, and which languages there are: lit-localize.json says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} LocaleProject
 * @property {string[]} tags every language but English
 * @property {string} directory of the translators' files
 * @property {string} english the English that the translations were made from
 * @property {string} importer module that imports the built catalogues
 */

/** @param {string} [root] @returns {LocaleProject} */
export function localeProject(root = '.') {
  const { targetLocales, interchange } = JSON.parse(
    readFileSync(join(root, 'lit-localize.json'), 'utf8'),
  );
  const directory = join(root, interchange.xliffDir);
  return {
    tags: targetLocales,
    directory,
    english: join(directory, 'english.json'),
    importer: join(root, 'src/localization/import-locale.ts'),
  };
}
