// Finds a document's format: the page's formats first, then the native one, then publishers'.
import { NewsCardError } from '../article/news-card-error.js';
import { type ChunkImporter, loadChunk } from '../platform/load-chunk.js';
import type { Format } from './format.js';
import { isNative } from './native.js';
import { pageKey } from './page-key.js';
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

const load = <T>(importer: ChunkImporter<T>): Promise<T> =>
  loadChunk(importer).catch((cause: unknown) => {
    throw new NewsCardError('network', undefined, undefined, undefined, { cause });
  });

const importPageFormats = () => import('../lazy/publisher-formats/page-formats.js');
const importHtmlPage = () => import('../lazy/publisher-formats/html-page/html-page.js');
const importJsonFeed = () => import('../lazy/publisher-formats/json-feed/json-feed.js');
const importDrupal = () => import('../lazy/publisher-formats/drupal/drupal.js');
const importWordpress = () => import('../lazy/publisher-formats/wordpress/wordpress.js');
const importJsonLd = () => import('../lazy/publisher-formats/json-ld/json-ld.js');

/** Guesses a document's publisher format from a few fields, so that only one is downloaded. */
function importerOf(json: unknown) {
  const [first = json] = Array.isArray(json) ? (json as unknown[]) : [];
  if (!first || typeof first !== 'object') return;
  const { version, data, title, [pageKey]: page } = first as Record<string | symbol, unknown>;
  if (page) return importHtmlPage;
  if (/jsonfeed/i.test(`${version as string}`)) return importJsonFeed;
  if (data) return importDrupal;
  if ((title as { rendered?: unknown } | undefined)?.rendered !== undefined) return importWordpress;
  return Array.isArray(first) || /[@:]/.test(Object.keys(first).join(''))
    ? importJsonLd
    : undefined;
}

/**
 * The document as an unchecked article in the native format; `null` for a feed or collection without items. Other
 * formats are loaded when a document needs them. Rejects where loading or parsing fails. An object in no known
 * format counts as native, so that the console says why the object is no article.
 */
export async function parseDocument(
  json: unknown,
  context: FormatContextOptions,
): Promise<unknown> {
  if (pageFormats.size) {
    const { formatFor, createFormatContext } = await load(importPageFormats);
    const format = formatFor(json, [...pageFormats.values()]);
    if (format) return format.parse(json, createFormatContext(context));
  }
  if (isNative(json)) return json;
  if (Array.isArray(json) && !json.length) return null;
  const importer = importerOf(json);
  if (!importer) return json ?? undefined;
  const { format, createFormatContext } = await load(importer as typeof importDrupal);
  // A document that says `null` is no feed without items.
  return format.matches(json) ? format.parse(json, createFormatContext(context)) : json;
}
