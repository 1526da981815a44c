// The one request that completes a document. The article is there already and shall not wait long.
import type { FormatContext } from '../../../formats/format.js';

const catalogueTimeoutMs = 3000;

/** What `url` answers, or `undefined`: refused, late, or none of our business. Never rejects. */
export const fetchMore = (url: string, context: FormatContext): Promise<unknown> =>
  Promise.race([
    context.fetchJson(url).catch(() => undefined),
    new Promise<undefined>((resolve) => void setTimeout(resolve, catalogueTimeoutMs)),
  ]);
