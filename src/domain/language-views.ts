// Entries of the language switch.
import type { Article } from './article.js';
import { directionOf } from './direction.js';
import { bareTag } from './language-tag.js';
import { type TextView, textView } from './text.js';

export interface LanguageView {
  lang: string;
  name: TextView;
  current: boolean;
  /** The article can be shown in this language in place. */
  inPlace: boolean;
  /** Page of the article in this language. */
  href: string | undefined;
}

const nameInItself = (lang: string): string => {
  try {
    const name = new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' });
    const known = Intl.DisplayNames.supportedLocalesOf(lang).length;
    return (known && name.of(bareTag(lang))) || lang;
  } catch {
    return lang;
  }
};

const names = new Map<string, string>();
const cachedName = (lang: string): string => {
  if (!names.has(lang)) names.set(lang, nameInItself(lang));
  return names.get(lang)!;
};

/**
 * The languages of the article first loaded, in its order, its own first if not listed.
 * None where there is nothing to choose.
 */
export function languageViews(original: Article, shown: string | undefined): LanguageView[] {
  const listed = original.translations ?? [];
  const own = original.lang;
  const all = [
    ...(own && !listed.some(({ lang }) => lang === own) ? [{ lang: own, url: original.url }] : []),
    ...listed,
  ];
  if (all.length < 2 && all[0]?.lang === shown) return [];
  return all.map((entry) => {
    const { lang, url } = entry;
    const name = 'name' in entry && entry.name ? entry.name : cachedName(lang);
    return {
      lang,
      name: { ...textView(name, { lang }), dir: directionOf(lang) ?? 'auto' },
      current: lang === shown,
      inPlace: lang === own || ('src' in entry && !!entry.src),
      href: url,
    };
  });
}
