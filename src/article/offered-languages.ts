import type { Article } from './article.js';
import { matchLanguage } from './language-tag.js';

/** Languages that an article can be shown in, in place: its own, and translations with JSON. */
export const offeredLanguages = (article: Article | undefined): string[] => [
  ...(article?.lang ? [article.lang] : []),
  ...(article?.translations ?? []).filter(({ src }) => src).map(({ lang }) => lang),
];

/** What a reader of a language is shown. */
export interface ShownLanguage {
  /** The language wanted where the article offers it, else the article's own; `undefined` where that is unknown. */
  lang: string | undefined;
  /** Address of the document in that language, where that is another one. */
  src: string | undefined;
}

/** What a reader of `wanted` (BCP 47) is shown of the article first loaded. */
export function shownLanguage(original: Article, wanted: string): ShownLanguage {
  const lang = matchLanguage(wanted, offeredLanguages(original)) ?? original.lang;
  const isOwn = !lang || lang === original.lang;
  const translation = original.translations?.find((entry) => entry.lang === lang);
  return { lang, src: isOwn ? undefined : translation?.src };
}
