import type { Article } from './article.js';
import { matchLanguage } from './language-tag.js';

/** Languages that an article can be shown in without leaving the page: its own, and those of translations with JSON. */
export const offeredLanguages = (article: Article | undefined): string[] => [
  ...(article?.lang ? [article.lang] : []),
  ...(article?.translations ?? []).filter(({ src }) => src).map(({ lang }) => lang),
];

/** The version of an article for a reader. */
export interface ShownLanguage {
  /** The language wanted where the article offers it, else the article's own; `undefined` where that is unknown. */
  lang: string | undefined;
  /** Address of the translation's document; `undefined` where the article itself is shown. */
  src: string | undefined;
}

/** The version of the article first loaded for a reader of `wanted` (BCP 47). */
export function shownLanguage(original: Article, wanted: string): ShownLanguage {
  const lang = matchLanguage(wanted, offeredLanguages(original)) ?? original.lang;
  const isOwn = !lang || lang === original.lang;
  const translation = original.translations?.find((entry) => entry.lang === lang);
  return { lang, src: isOwn ? undefined : translation?.src };
}
