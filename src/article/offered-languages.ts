import type { Article } from './article.js';

/** Languages that an article can be shown in, in place: its own, and translations with JSON. */
export const offeredLanguages = (article: Article | undefined): string[] => [
  ...(article?.lang ? [article.lang] : []),
  ...(article?.translations ?? []).filter(({ src }) => src).map(({ lang }) => lang),
];
