// An article on its way out of a format: fields may be there without a value.
import type { Article } from '../../../article/article.js';
import { isoDate } from './iso-date.js';

export type Draft = { [Field in keyof Article]?: Article[Field] | undefined };

/** How some generators and databases write that there is no date. */
const isNoDate = (value: unknown) =>
  typeof value === 'string' && /^(0001-01-01|0000-00-00)/.test(value);

/** A date as ISO 8601 where possible; `readArticle` reports any other text. */
const dated = ([name, value]: [string, unknown]): [string, unknown] => [
  name,
  /^(published|modified)$/.test(name) && typeof value === 'string'
    ? (isoDate(value) ?? value)
    : value,
];

/** A draft without its empty fields; `readArticle` finds what is wrong. */
export const articleOf = (draft: Draft): Article =>
  Object.fromEntries(
    Object.entries(draft)
      .filter(([, value]) => value !== undefined && value !== null && !isNoDate(value))
      .map(dated),
  ) as object as Article;
