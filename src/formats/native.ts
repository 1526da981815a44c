// Which documents are in the card's own format.
import type { Article } from '../article/article.js';

const isText = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof (value as { value?: unknown } | undefined)?.value === 'string';

/** A quick test that no other format passes: a JSON Feed has a title, but no such fields. */
export const isNative = (json: unknown): boolean => {
  const { title, url, body, bodyHtml } = (json ?? {}) as Partial<Article>;
  return isText(title) && (isText(url) || Array.isArray(body) || isText(bodyHtml));
};

/** Items of a collection in the card's own format: `{ items, next }`, or a bare list; `undefined` for anything else. */
export const nativeItems = (json: unknown): unknown[] | undefined => {
  const items = Array.isArray(json)
    ? json
    : (json as { items?: unknown } | null | undefined)?.items;
  return Array.isArray(items) && (!items.length || items.some(isNative)) ? items : undefined;
};
