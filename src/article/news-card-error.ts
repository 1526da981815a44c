/**
 * Why a card could not show its article:
 * `network` (no connection, CORS, an answer that breaks off), `timeout`, `http` (a status of 304, 4xx or 5xx),
 * `not-json`, `not-an-article` (JSON in no known format), `too-large` (over 2 MB),
 * `bad-url` (empty, malformed, not http(s), or of an origin that the page does not list). Minor versions may add codes.
 */
export type NewsCardErrorCode =
  'network' | 'timeout' | 'http' | 'not-json' | 'not-an-article' | 'too-large' | 'bad-url';

/** The error of a card that could not show its article. `message` is for the page's developer, in English. */
export class NewsCardError extends Error {
  override readonly name = 'NewsCardError';
  /** The response in place of an article, for messages in the console: JSON, the beginning of a text, or a promise of either; `undefined` without a response. */
  received?: unknown;

  constructor(
    /** Code for programs, such as `network` or `not-json`; docs/faults.md lists all codes. */
    readonly code: NewsCardErrorCode,
    /** URL of the request, without its query, which may be private; empty where there is none. */
    readonly url = '',
    /** HTTP status of the response; `undefined` without a response. */
    readonly status?: number,
    /** The server's `Retry-After` header, where the page may read the header. */
    readonly retryAfter?: string | null,
    /** `cause`: the original error; missing where there is none. */
    options?: ErrorOptions,
  ) {
    super([code, status, url].filter(Boolean).join(' '), options);
  }
}

/** Compares the name, not the class: each chunk has a copy of the class. */
export const isNewsCardError = (reason: unknown): reason is NewsCardError =>
  (reason as Partial<Error> | null | undefined)?.name === 'NewsCardError';
