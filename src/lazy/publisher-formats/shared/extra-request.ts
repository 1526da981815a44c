// The one request that completes a document; an article waits three seconds for the answer.
import type { FormatContext } from '../../../formats/format.js';

const extraRequestTimeoutMs = 3000;

/** The JSON at `url`, or `undefined` if refused, late or of another origin. Never rejects. */
export const fetchMore = (url: string, context: FormatContext): Promise<unknown> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, extraRequestTimeoutMs);
    context
      .fetchJson(url)
      .then(resolve, () => resolve(undefined))
      .finally(() => clearTimeout(timer));
  });
