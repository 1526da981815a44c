// Usual names of countries, where the article gives none.
import { type Formatted, intlLocale } from './intl-locale.js';
import { memoize } from '../article/memoize.js';

const namerFor = memoize((tag) => {
  const { locale, lang } = intlLocale(tag, Intl.DisplayNames);
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
 * Name of an ISO 3166-1 alpha-2 `code` in the language of `tag`; `undefined` for one without a name, and where
 * the browser names no regions at all.
 */
export function countryName(code: string, tag: string): Formatted | undefined {
  try {
    return namerFor(tag)(code);
  } catch {
    return;
  }
}
