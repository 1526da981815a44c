// An article on its way out of a format: fields may be there without a value.
import type { Article } from '../../../article/article.js';
import { isoDate } from './iso-date.js';

export type Draft = { [Field in keyof Article]?: Article[Field] | undefined };

/** How some generators and databases write that there is no date. */
const isNoDate = (value: unknown) =>
  typeof value === 'string' && /^(0001-01-01|0000-00-00)/.test(value);

/** A date in ISO's words where that is possible; any other goes to the reader, who reports it. */
const dated = ([name, value]: [string, unknown]): [string, unknown] => [
  name,
  /^(published|modified)$/.test(name) && typeof value === 'string'
    ? (isoDate(value) ?? value)
    : value,
];

/** The article of a draft. What is wrong in it or missing, the reader finds. */
export const articleOf = (draft: Draft): Article =>
  Object.fromEntries(
    Object.entries(draft)
      .filter(([, value]) => value !== undefined && value !== null && !isNoDate(value))
      .map(dated),
  ) as object as Article;
