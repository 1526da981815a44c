// The card's own format: nothing to translate, the reader does the rest.
import type { Article } from '../domain/article.js';
import type { Format } from './format.js';

const isText = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof (value as { value?: unknown } | undefined)?.value === 'string';

/** A cheap look that no other format passes: a JSON Feed has no such fields beside its title. */
export const native: Format = {
  name: 'native',
  matches(json) {
    const { title, url, body, bodyHtml } = (json ?? {}) as Partial<Article>;
    return isText(title) && (isText(url) || Array.isArray(body) || isText(bodyHtml));
  },
  parse: (json) => json as Article,
};
