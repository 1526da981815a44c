// The interface of formats. The built-in formats are in src/lazy/publisher-formats/, a folder each.
import type { Article } from '../article/article.js';
import type { Report } from '../article/problem.js';

/** A value that was JSON: of any shape, as what `Response.json()` resolves with. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** What a format is given to parse a document with. */
export interface FormatContext {
  /** Absolute URL of the document, with its fragment. */
  url: string;
  /** BCP 47 tag of the language wanted. */
  lang: string;
  /** Aborted when the card no longer waits for the document. */
  signal: AbortSignal;
  /**
   * Fetches one further JSON document from the document's own origin.
   * Rejects for another origin, for the second call, and with a `NewsCardError` where loading fails.
   */
  fetchJson(url: string): Promise<Json>;
  /** Reports a fault of the document to its publisher, in the console. */
  report?: Report;
  /** Headers of the answer that brought the document, those that the page may read; `undefined` where nothing was asked. */
  headers?: Pick<Headers, 'get'> | undefined;
}

/** What a collection is split into. */
export interface FormatItems {
  /** Documents with one article each, in the collection's order. Of more than 100 the first are read. */
  items: readonly Json[];
  /** URL of the collection's next page, absolute or relative to the document; `undefined` for the last page. */
  next?: string | undefined;
}

/** A format of JSON that cards can read: recognises its documents, and turns them into articles. */
export interface Format {
  /** Name of the format; a format registered later under the same name replaces this one. */
  name: string;
  /** Whether a document is in this format. Sees every document: must be quick and must not throw. */
  matches(json: Json): boolean;
  /**
   * Returns the document as an article in the native format, which is validated like a fetched one, or `null` for a feed
   * or collection without items. Where it throws or rejects, the card shows the error `not-an-article`.
   */
  parse(json: Json, context: FormatContext): Article | null | Promise<Article | null>;
  /**
   * For lists: returns the items of a collection, each a document that `parse` is given; a document with one article is
   * its own only item. Only here does `fetchJson` fetch in a list: never once for each item. A format without this method
   * reads a list of documents that match one by one, and any other document as one article.
   */
  split?(json: Json, context: FormatContext): FormatItems | Promise<FormatItems>;
}
