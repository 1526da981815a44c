// Which format a document is in: the page's own formats are asked first, then the card's own.
import type { Article } from '../article/article.js';
import { NewsCardError } from '../article/news-card-error.js';
import { loadChunk } from '../platform/load-chunk.js';
import type { Format } from './format.js';
import type { FormatContextOptions } from './format-context.js';

const pageFormats = new Map<string, Format>();
const callbacks = new Set<() => void>();

/**
 * Registers a format of JSON for all cards of the page, or replaces the registered format of the same name.
 * The page's formats are tried before the built-in ones, in the order of their registration. Cards that ended in
 * `not-an-article` try again.
 */
export function registerFormat(format: Format): void {
  pageFormats.set(format.name, format);
  for (const callback of [...callbacks]) callback();
}

/** For cards that found no article: called after each registration. Returns how to stop that. */
export function onFormatRegistered(callback: () => void): () => void {
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}

const importOthers = () => import('../lazy/publisher-formats/publisher-formats.js');

const isText = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof (value as { value?: unknown } | undefined)?.value === 'string';

/** A cheap look that no other format passes: a JSON Feed has no such fields beside its title. */
const isNative = (json: unknown): boolean => {
  const { title, url, body, bodyHtml } = (json ?? {}) as Partial<Article>;
  return isText(title) && (isText(url) || Array.isArray(body) || isText(bodyHtml));
};

/**
 * The document in the native shape, to be read; `null` for a feed without items. Others than the
 * native format are loaded when a document needs them; rejects where that, or the format, fails.
 */
export async function parseDocument(
  json: unknown,
  context: FormatContextOptions,
): Promise<unknown> {
  const own = isNative(json);
  if (own && !pageFormats.size) return json;
  const { parseOther } = await loadChunk(importOthers).catch(() => {
    throw new NewsCardError('network');
  });
  return parseOther(json, own, [...pageFormats.values()], context);
}
