// Chooses the locale for dates and names. An unsupported tag would silently fall back to the visitor's own locale.
import { bareTag } from '../article/language-tag.js';
import { memoize } from '../article/memoize.js';

const european: Record<string, string> = { en: 'en-GB', pt: 'pt-PT' };

/** The output of a formatter, and its language (BCP 47). */
export interface Formatted {
  value: string;
  lang: string;
}

/** Languages that every engine knows: asking the engine is slow on phones. */
const known = /^(ar|de|en|es|fr|it|pt)\b/;

/**
 * Whether the engine has dates and names in the language of `tag`. Chromium reports support for languages whose months it
 * formats as `M09`.
 */
export const engineKnows = memoize((tag): boolean => {
  if (known.test(tag)) return true;
  try {
    return (
      Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 &&
      !/M\d/.test(new Intl.DateTimeFormat(tag, { month: 'long' }).format())
    );
  } catch {
    // Browsers without formatters: the caller's formatter throws, and the caller catches the error.
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
 * The locale for dates and names for a reader of `tag`, and the language of the result: plain `en` and `pt` become
 * `en-GB` and `pt-PT`; `en-GB` where the engine has no data for the language.
 */
export const intlLocale = (tag: string): { locale: string; lang: string } =>
  localeFor(tag, engineKnows(tag));

/** As `intlLocale`, for numbers and plurals, for which engines have data in more languages. */
export const numberLocale = (
  tag: string,
  formatter: { supportedLocalesOf(tag: string): string[] },
): string => localeFor(tag, formatter.supportedLocalesOf(tag).length > 0).locale;
