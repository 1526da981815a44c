// Finds a document's format: registered formats first, then the native one, then those of src/lazy/publisher-formats/.
import { NewsCardError } from '../article/news-card-error.js';
import { type ChunkImporter, loadChunk } from '../platform/load-chunk.js';
import type { Format, FormatContext } from './format.js';
import { isNative, nativeItems } from './native.js';
import { pageKey } from './page-key.js';
import { registeredFormats } from './registered-formats.js';
import type { FormatContextOptions } from './format-context.js';

/** Items of a list that are examined. */
const maxItems = 100;

const load = <T>(importer: ChunkImporter<T>): Promise<T> =>
  loadChunk(importer).catch((cause: unknown) => {
    throw new NewsCardError('network', undefined, undefined, undefined, { cause });
  });

const importPageFormats = () => import('../lazy/page-formats/page-formats.js');
const importHtmlPage = () => import('../lazy/publisher-formats/html-page/html-page.js');
const importJsonFeed = () => import('../lazy/publisher-formats/json-feed/json-feed.js');
const importDrupal = () => import('../lazy/publisher-formats/drupal/drupal.js');
const importWordpress = () => import('../lazy/publisher-formats/wordpress/wordpress.js');
const importJsonLd = () => import('../lazy/publisher-formats/json-ld/json-ld.js');

/** Guesses a document's format from a few fields, so that only one format is downloaded. */
function importerOf(json: unknown) {
  if (!json || typeof json !== 'object') return;
  const { version, data, title, [pageKey]: page } = json as Record<string | symbol, unknown>;
  if (page) return importHtmlPage;
  if (/jsonfeed/i.test(`${version as string}`)) return importJsonFeed;
  if (data) return importDrupal;
  if ((title as { rendered?: unknown } | undefined)?.rendered !== undefined) return importWordpress;
  return Array.isArray(json) || /[@:]/.test(Object.keys(json).join('')) ? importJsonLd : undefined;
}

/** The guess for a document, or for the first item of a list that has one: other items may be faulty. */
const importerOfAny = (json: unknown) =>
  (Array.isArray(json) ? json.slice(0, maxItems) : [json])
    .map(importerOf)
    .find((importer) => importer);

/** A format that matches a document, and the function that makes the context of its `parse`. */
export interface FoundFormat {
  format: Format;
  createFormatContext(options: FormatContextOptions): FormatContext;
}

/**
 * The format of a document, loaded when a document needs it; `undefined` for the native format and for no known one.
 * Rejects where loading fails.
 */
export async function formatOf(json: unknown): Promise<FoundFormat | undefined> {
  const own = registeredFormats();
  if (own.length > 0) {
    const { formatFor, createFormatContext } = await load(importPageFormats);
    const format = formatFor(json, own);
    if (format) return { format, createFormatContext };
  }
  const importer = isNative(json) ? undefined : importerOfAny(json);
  if (!importer) return;
  const found = await load(importer as typeof importDrupal);
  return found.format.matches(json) ? found : undefined;
}

/**
 * The document as an unchecked article in the native format; `null` for a feed or collection without items. Rejects
 * where loading or parsing fails. An object in no known format counts as native, so that the console says why the object
 * is no article.
 */
export async function parseDocument(
  json: unknown,
  context: FormatContextOptions,
): Promise<unknown> {
  const found = await formatOf(json);
  if (found) return found.format.parse(json, found.createFormatContext(context));
  if (isNative(json)) return json;
  const items = nativeItems(json);
  // A document that says `null` is no feed without items.
  return items ? (items.find(isNative) ?? null) : (json ?? undefined);
}
