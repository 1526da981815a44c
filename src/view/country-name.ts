// Usual names of countries, for articles that give only codes.
import { bareTag } from '../article/language-tag.js';
import { memoize } from '../article/memoize.js';
import { engineKnows, type Formatted, intlLocale } from './intl-locale.js';
import { languageData } from './language-data.js';

const namerFor = memoize((tag) => {
  const { locale, lang } = intlLocale(tag);
  const create = (style: 'long' | 'short') =>
    new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
  const names = create('long');
  return (code: string): Formatted | undefined => {
    // Engines disagree on the long name of PS; on its short one they agree.
    const value = (code === 'PS' ? create('short') : names).of(code);
    return value ? { value, lang } : undefined;
  };
});

/**
 * Name of the country with the ISO 3166-1 alpha-2 `code` in the language of `tag`; `undefined` for an unknown code, and in
 * browsers without `Intl.DisplayNames`.
 */
export function countryName(code: string, tag: string): Formatted | undefined {
  const own = engineKnows(tag) ? undefined : languageData(tag)?.regions[code];
  if (own) return { value: own, lang: bareTag(tag) };
  try {
    return namerFor(tag)(code);
  } catch {
    return;
  }
}
