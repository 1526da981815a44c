// The locale to format dates and names with. Never the visitor's own by silent fallback.
import { bareTag } from '../article/language-tag.js';

const european: Record<string, string> = { en: 'en-GB', pt: 'pt-PT' };

/** A text that a formatter made, with the language it came out in. */
export interface Formatted {
  value: string;
  lang: string;
}

/**
 * The locale to give to `formatter` for a reader of `tag`, and the language that comes out:
 * plain `en` and `pt` are European; English where the engine has no data for the language.
 */
export function intlLocale(
  tag: string,
  formatter: { supportedLocalesOf(tag: string): string[] },
): { locale: string; lang: string } {
  const lang = bareTag(tag);
  return formatter.supportedLocalesOf(tag).length
    ? { locale: (european[lang] ?? lang) + tag.slice(lang.length), lang }
    : { locale: 'en-GB', lang: 'en' };
}
