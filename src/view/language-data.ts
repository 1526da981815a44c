// What a language's own file says of it, for engines that do not know it.
import { scriptOf } from '../article/direction.js';
import { bareTag } from '../article/language-tag.js';
import { memoize } from '../article/memoize.js';

/** Dates and names in one language, from CLDR. */
export interface LanguageData {
  /** Twelve, as they stand in a date. */
  months: string[];
  /** The long form of a date, with `{d}` or, in two digits, `{dd}`, `{M}` and `{y}`. */
  date: string;
  /** Numbering system of its dates, e.g. `arab`. */
  digits: string;
  /** Usual names by ISO 3166-1 alpha-2 code. */
  regions: Record<string, string>;
}

const learnt = new Map<string, LanguageData>();
let names: Record<string, string> | undefined;

/** The language of a tag whose texts are in that language's usual script: of `mt-MT` it is `mt`, of `ku-Arab` none. */
export const languageIn = memoize((tag): string | undefined => {
  try {
    const { language } = new Intl.Locale(tag);
    return scriptOf(bareTag(tag)) === scriptOf(language) ? language : undefined;
  } catch {
    return;
  }
});

/** From now on, dates and names of countries in `language` are these. */
export const addLanguageData = (language: string, data: LanguageData): void =>
  void learnt.set(language, data);

/** What is known of the language of `tag`, once its file is here. */
export const languageData = (tag: string): LanguageData | undefined =>
  learnt.size ? learnt.get(languageIn(tag) ?? '') : undefined;

/** From now on, languages are called so in themselves. */
export const setLanguageNames = (known: Record<string, string>): void => void (names = known);

/** The file of names is here. */
export const hasLanguageNames = (): boolean => !!names;

/** The name of a language in itself, once the file of names is here. */
export const storedName = (tag: string): string | undefined =>
  names?.[bareTag(tag)] ?? names?.[languageIn(tag) ?? ''];
