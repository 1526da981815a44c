// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedLocales, derivedXliff } from './derived-locales.mjs';

/** @import { LocaleProject } from './locale-list.mjs' */

/** Writes the files that follow from others. */
export function writeDerivedLocales(/** @type {LocaleProject} */ { tags, directory }) {
  for (const [tag, { from, rewrite }] of Object.entries(derivedLocales)) {
    if (!tags.includes(tag)) continue;
    const xliff = readFileSync(join(directory, `${from}.xlf`), 'utf8');
    writeFileSync(join(directory, `${tag}.xlf`), derivedXliff(xliff, from, tag, rewrite));
  }
}
