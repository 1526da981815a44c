// Drafts: articles of a format before validation, whose fields may be empty.
import type { Article } from '../../../article/article.js';
import { isoDate } from './iso-date.js';

export type Draft = { [Field in keyof Article]?: Article[Field] | undefined };

/** Whether a value means "no date" in some generators and databases. */
const isNoDate = (value: unknown) =>
  typeof value === 'string' && /^(0001-01-01|0000-00-00)/.test(value);

/** Converts a date to ISO 8601 where possible; `readArticle` reports any other text. */
const dated = ([name, value]: [string, unknown]): [string, unknown] => [
  name,
  /^(published|modified)$/.test(name) && typeof value === 'string'
    ? (isoDate(value) ?? value)
    : value,
];

/** Drops the empty fields of a draft; `readArticle` validates the others. */
export const articleOf = (draft: Draft): Article =>
  Object.fromEntries(
    Object.entries(draft)
      .filter(([, value]) => value !== undefined && value !== null && !isNoDate(value))
      .map(dated),
  ) as object as Article;
