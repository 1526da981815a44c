// Usual names of countries, where the article gives none.
import { type Formatted, intlLocale } from './intl-locale.js';

type CountryNamer = (code: string) => Formatted | undefined;

const namers = new Map<string, CountryNamer>();

const createNamer = (tag: string): CountryNamer => {
  const { locale, lang } = intlLocale(tag, Intl.DisplayNames);
  const create = (style: 'long' | 'short') =>
    new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
  const names = create('long');
  return (code) => {
    // Engines disagree on the long name of PS; on its short one they agree.
    const value = (code === 'PS' ? create('short') : names).of(code);
    return value ? { value, lang } : undefined;
  };
};

/** Name of an ISO 3166-1 alpha-2 `code` in the language of `tag`; `undefined` for one without a name. */
export function countryName(code: string, tag: string): Formatted | undefined {
  let namer = namers.get(tag);
  if (!namer) namers.set(tag, (namer = createNamer(tag)));
  return namer(code);
}
