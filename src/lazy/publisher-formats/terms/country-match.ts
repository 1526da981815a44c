// Finds the country of a term, by ISO code or by name in many languages.
import { parseLanguageTag } from '../../../article/language-tag.js';
import {
  fold,
  isoCode,
  languages,
  lower,
  namesAnywhere,
  namesNearby,
  partners,
} from './country-names.js';

/** Words that name a country only in the country's language: in others, a capital, an abbreviation, an island. */
const ambiguous = ['tunis', 'fas', 'island'];

/** Longest name that is compared: a thousand combining marks take engines a minute. */
const maxNameLength = 100;

export interface CountryMatcher {
  /** Code of a country of the region, by its name in any language, or of one of the ten partners by its code. */
  near(name: string): string | undefined;
  /**
   * Code of any country, by its name in the article's language or by its code. Only for terms in lists of countries:
   * elsewhere `IT` is an industry and `Georgia` a state.
   */
  far(name: string): string | undefined;
}

/** Creates a matcher. `wanted`: languages that are tried first, the article's and the reader's (BCP 47). */
export function createCountryMatcher(wanted: (string | undefined)[]): CountryMatcher {
  const preferred = wanted.flatMap((lang) => parseLanguageTag(lang)?.split('-')[0] ?? []);
  const order = [...new Set([...preferred, ...languages])];
  /** Languages in which countries were found so far. */
  const used = new Set(preferred.slice(0, 1));
  return {
    near(name) {
      if (partners.includes(name)) return name;
      const key = name.length > maxNameLength ? '' : fold(name);
      if (!key) return;
      for (const lang of order) {
        const code = namesNearby(lang).get(key);
        if (!code || (ambiguous.includes(key) && lang !== preferred[0])) continue;
        used.add(lang);
        return code;
      }
      return;
    },
    far(name) {
      if (/^[A-Z]{2}$/.test(name)) return isoCode(name);
      if (name.length > maxNameLength) return;
      const key = lower(name);
      return [...used].map((lang) => namesAnywhere(lang).get(key)).find(Boolean);
    },
  };
}
