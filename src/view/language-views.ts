// Views of the entries of the language switch.
import type { Article } from '../article/article.js';
import { engineKnows, intlLocale } from './intl-locale.js';
import { storedName } from './language-data.js';
import { bareTag } from '../article/language-tag.js';
import { memoize } from '../article/memoize.js';
import { ownText, type TextView, textView } from './text.js';

export interface LanguageView {
  readonly lang: string;
  readonly name: TextView;
  readonly current: boolean;
  /** The article can be shown in this language without leaving the page. */
  readonly inPlace: boolean;
  /** Address of the article's page in this language. */
  readonly href: string | undefined;
}

/** Names that need no engine: the first use of `Intl.DisplayNames` takes a slow phone tens of milliseconds. */
const known: Record<string, string> = { ar: 'العربية', fr: 'français' };

/** Engines know Montenegrin, `cnr`, as the Serbian of Montenegro. */
const montenegrin = 'sr-ME';

/** Whether the engine lacks the language's own name. */
const isUnknown = (tag: string): boolean =>
  tag === montenegrin || !(known[tag] || engineKnows(tag));

/** The engine's name of a language in that language, else in English. */
const engineName = memoize((tag): TextView => {
  let name = known[tag];
  let lang = tag;
  try {
    if (!name) {
      const spoken = intlLocale(tag);
      name = new Intl.DisplayNames(spoken.locale, { type: 'language', fallback: 'none' }).of(
        bareTag(tag),
      );
      if (name) ({ lang } = spoken);
    }
  } catch {
    // Not a language: the tag is shown.
  }
  return ownText({ value: name ?? tag, lang });
});

const nameInItself = (tag: string): TextView => {
  const stored = isUnknown(tag) ? storedName(tag) : undefined;
  return stored ? ownText({ value: stored, lang: tag }) : engineName(tag);
};

/** Whether an article offers a language whose name the engine lacks and the article does not give. */
export const needsNames = ({ lang, translations = [] }: Article): boolean =>
  !!translations.length &&
  [{ lang }, ...translations].some(
    (entry) => !('name' in entry && entry.name) && !!entry.lang && isUnknown(entry.lang),
  );

/**
 * The languages of the article first loaded, in the article's order; the article's own language is first if the article
 * does not list it. Empty where there is nothing to choose.
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
    return {
      lang,
      name: 'name' in entry && entry.name ? textView(entry.name, { lang }) : nameInItself(lang),
      current: lang === shown,
      inPlace: lang === own || ('src' in entry && !!entry.src),
      href: url,
    };
  });
}
