// Finds the country that a term names, by ISO code or by name in many languages.
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

/** A capital, an abbreviation, an island: names of countries only in an article of their language. */
const ambiguous = ['tunis', 'fas', 'island'];

/** Longer names are none of a country: not looked at, since marks by the thousand cost engines a minute. */
const maxNameLength = 100;

export interface CountryMatcher {
  /** A country of the region by its name in any language, or one of the ten partners by its code. */
  near(name: string): string | undefined;
  /**
   * Any country by its name in the article's language, or by its code. For terms in a list that
   * holds countries: elsewhere `IT` is a trade and `Georgia` a state.
   */
  far(name: string): string | undefined;
}

/** `wanted`: the article's language and the reader's, which are tried first. */
export function createCountryMatcher(wanted: (string | undefined)[]): CountryMatcher {
  const preferred = wanted.flatMap((lang) => parseLanguageTag(lang)?.split('-')[0] ?? []);
  const order = [...new Set([...preferred, ...languages])];
  /** Languages that countries were named in. */
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
