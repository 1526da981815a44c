// Sends the one further request of a format; an article waits three seconds for the response.
import type { FormatContext } from '../../../format-registry/format.js';

const extraRequestTimeoutMs = 3000;

/** Fetches the JSON at `url`; `undefined` if that fails, takes too long or has another origin. Never rejects. */
export const fetchMore = (url: string, context: FormatContext): Promise<unknown> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, extraRequestTimeoutMs);
    context
      .fetchJson(url)
      .then(resolve, () => resolve(undefined))
      .finally(() => clearTimeout(timer));
  });
