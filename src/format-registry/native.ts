// Recognises documents in the native format.
import type { Article } from '../article/article.js';

const isText = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof (value as { value?: unknown } | undefined)?.value === 'string';

/** Whether a document is an article in the native format. A JSON Feed has a title too, but none of the other fields. */
export const isNative = (json: unknown): boolean => {
  const { title, url, body, bodyHtml } = (json ?? {}) as Partial<Article>;
  return isText(title) && (isText(url) || Array.isArray(body) || isText(bodyHtml));
};

/** The items of a collection in the native format, `{ items, next }` or an array; `undefined` for anything else. */
export const nativeItems = (json: unknown): unknown[] | undefined => {
  const items = Array.isArray(json)
    ? json
    : (json as { items?: unknown } | null | undefined)?.items;
  return Array.isArray(items) && (!items.length || items.some(isNative)) ? items : undefined;
};
