// The locale to format dates and names with. Never the visitor's own by silent fallback.
import { bareTag } from '../article/language-tag.js';
import { memoize } from '../article/memoize.js';

const european: Record<string, string> = { en: 'en-GB', pt: 'pt-PT' };

/** A text that a formatter made, with the language it came out in. */
export interface Formatted {
  value: string;
  lang: string;
}

/** Languages that every engine knows: to ask takes a slow phone its time. */
const known = /^(ar|de|en|es|fr|it|pt)\b/;

/**
 * Whether the engine has dates and names in the language of `tag`. Chromium says so of languages that it has none for:
 * their months come out as `M09`.
 */
export const engineKnows = memoize((tag): boolean => {
  if (known.test(tag)) return true;
  try {
    return (
      Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 &&
      !/M\d/.test(new Intl.DateTimeFormat(tag, { month: 'long' }).format())
    );
  } catch {
    // In a browser without formatters the caller's own formatter throws, and is caught there.
    return true;
  }
});

const localeFor = (tag: string, isKnown: boolean): { locale: string; lang: string } => {
  const lang = bareTag(tag);
  return isKnown
    ? { locale: (european[lang] ?? lang) + tag.slice(lang.length), lang }
    : { locale: 'en-GB', lang: 'en' };
};

/**
 * The locale to make dates and names in for a reader of `tag`, and the language that comes out:
 * plain `en` and `pt` are European; English where the engine has no data for the language.
 */
export const intlLocale = (tag: string): { locale: string; lang: string } =>
  localeFor(tag, engineKnows(tag));

/** The same for numbers and plurals, of which engines know more languages. */
export const numberLocale = (
  tag: string,
  formatter: { supportedLocalesOf(tag: string): string[] },
): string => localeFor(tag, formatter.supportedLocalesOf(tag).length > 0).locale;
