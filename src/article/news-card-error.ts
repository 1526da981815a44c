/** Why a card could not show its article. Unions may grow in minor versions. */
export type NewsCardErrorCode =
  'network' | 'timeout' | 'http' | 'not-json' | 'not-an-article' | 'too-large' | 'bad-url';

/** The one error of the card. `message` is for the page's developer, in English. */
export class NewsCardError extends Error {
  override readonly name = 'NewsCardError';

  constructor(
    /** What went wrong. */
    readonly code: NewsCardErrorCode,
    /** The address concerned, without its query, which may be private. */
    readonly url = '',
    /** HTTP status, where there is one. */
    readonly status?: number,
    /** What the server says about trying again (`Retry-After`), where it lets pages read that. */
    readonly retryAfter?: string | null,
  ) {
    super([code, status, url].filter(Boolean).join(' '));
  }
}
