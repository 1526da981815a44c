// Loads CLDR data that an engine lacks: a file per language for dates and country names, and one file of language names.
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

/** Loads a file of CLDR data; a file that is loaded late is still used. */
async function load<Module>(name: string, use: (module: Module) => void): Promise<void> {
  await loadChunk(localeFile<Module>(`${name}-cldr`), `${name}-cldr`, use);
}

/**
 * Loads dates and country names in the language of `tag` (BCP 47) that the engine lacks. Rejects with `MissingChunk` if
 * that fails; `undefined` where the engine lacks nothing, or no file exists.
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

/** Loads the languages' own names. Rejects with `MissingChunk` if that fails; `undefined` where the names are loaded. */
export const loadNames = (): Promise<void> | undefined =>
  hasLanguageNames()
    ? undefined
    : load<{ names: Record<string, string> }>('names', ({ names }) => setLanguageNames(names));
