// Holds CLDR data of languages that the engine does not know, once it is loaded.
import { scriptOf } from '../article/direction.js';
import { bareTag } from '../article/language-tag.js';
import { memoize } from '../article/memoize.js';

/** Dates and names in one language, from CLDR. */
export interface LanguageData {
  /** The twelve names of months, in the form used in dates. */
  months: string[];
  /** The long form of a date, with `{d}` or, in two digits, `{dd}`, `{M}` and `{y}`. */
  date: string;
  /** Numbering system of its dates, e.g. `arab`. */
  digits: string;
  /** Usual names by ISO 3166-1 alpha-2 code. */
  regions: Record<string, string>;
}

const stored = new Map<string, LanguageData>();
let names: Record<string, string> | undefined;

/** The language of a tag in that language's usual script: `mt` for `mt-MT`; `undefined` for `ku-Arab`. */
export const languageIn = memoize((tag): string | undefined => {
  try {
    const { language } = new Intl.Locale(tag);
    return scriptOf(bareTag(tag)) === scriptOf(language) ? language : undefined;
  } catch {
    return;
  }
});

/** Stores dates and country names of a language. */
export const addLanguageData = (language: string, data: LanguageData): void =>
  void stored.set(language, data);

/** Stored data for the language of `tag`; `undefined` until its file is loaded. */
export const languageData = (tag: string): LanguageData | undefined =>
  stored.size ? stored.get(languageIn(tag) ?? '') : undefined;

/** Stores the languages' own names, by tag. */
export const setLanguageNames = (known: Record<string, string>): void => void (names = known);

/** Whether the languages' own names are stored. */
export const hasLanguageNames = (): boolean => !!names;

/** Stored name of a language in that language; `undefined` where none is stored. */
export const storedName = (tag: string): string | undefined =>
  names?.[bareTag(tag)] ?? names?.[languageIn(tag) ?? ''];
