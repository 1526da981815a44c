// An article on its way out of a format: fields may be there without a value.
import type { Article } from '../../../article/article.js';

export type Draft = { [Field in keyof Article]?: Article[Field] | undefined };

/** How some generators write that there is no date. */
const isNoDate = (value: unknown) => typeof value === 'string' && value.startsWith('0001-01-01');

/** The article of a draft. What is wrong in it or missing, the reader finds. */
export const articleOf = (draft: Draft): Article =>
  Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined && !isNoDate(value)),
  ) as object as Article;
