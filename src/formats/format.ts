// The port between what publishers answer and what the card shows.
import type { Article } from '../article/article.js';
import type { Report } from '../article/problem.js';

/** What a format may use while it parses. */
export interface FormatContext {
  /** Absolute URL of the document, with its fragment. */
  url: string;
  /** BCP 47 tag of the language wanted. */
  lang: string;
  /** Aborted when the card no longer waits. */
  signal: AbortSignal;
  /**
   * One further JSON document from the document's own origin.
   * Rejects for another origin, and for the second call.
   */
  fetchJson(url: string): Promise<unknown>;
  /** Says in the console what is wrong with the document, or missing from it. */
  report?: Report;
}

/** Turns one kind of outside JSON into an article in the native shape, told apart by content. */
export interface Format {
  name: string;
  /** Must not throw and not take long: it sees every document. */
  matches(json: unknown): boolean;
  /** `null`: a feed or collection without items. What is returned is validated like a native document. */
  parse(json: unknown, context: FormatContext): Article | null | Promise<Article | null>;
}
