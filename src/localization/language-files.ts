// Dates and names of languages that an engine does not know: a file for each, and one of languages' own names.
import { loadChunk } from '../platform/load-chunk.js';
import { engineKnows } from '../view/intl-locale.js';
import {
  hasLanguageNames,
  type LanguageData,
  languageData,
  languageIn,
  addLanguageData,
  setLanguageNames,
} from '../view/language-data.js';
import { cldrLanguages } from './generated/cldr-languages.js';
import { localeFile } from './import-locale.js';

/** What comes late is used all the same. */
async function load<Module>(name: string, use: (module: Module) => void): Promise<void> {
  await loadChunk(localeFile<Module>(`${name}-cldr`), `${name}-cldr`, use);
}

/**
 * Fetches what the engine lacks for dates and names of countries in the language of `tag`; rejects when it cannot be had
 * now. `undefined` where nothing is lacking, or there is no such file.
 */
export function loadLanguage(tag: string): Promise<void> | undefined {
  const language = languageIn(tag);
  if (
    language &&
    !engineKnows(tag) &&
    !languageData(tag) &&
    cldrLanguages.split(' ').includes(language)
  )
    return load<{ data: LanguageData }>(language, ({ data }) => addLanguageData(language, data));
  return undefined;
}

/** Fetches the names of languages in themselves; rejects when they cannot be had now. `undefined` where they are here. */
export const loadNames = (): Promise<void> | undefined =>
  hasLanguageNames()
    ? undefined
    : load<{ names: Record<string, string> }>('names', ({ names }) => setLanguageNames(names));
