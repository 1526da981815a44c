// Makes the context of a format, which limits the format to one further request.
import { safeUrl } from '../article/safe-url.js';
import type { FormatContext } from './format.js';

/** What a format's context is made from. */
export interface FormatContextOptions extends Omit<FormatContext, 'fetchJson'> {
  /** Loads a JSON document. Called once at most, for the document's own origin. */
  loadJson(url: string, signal: AbortSignal): Promise<unknown>;
}

/** The context of a format. Its `fetchJson` allows one request, to the document's own origin. */
export const createFormatContext = ({
  loadJson,
  ...context
}: FormatContextOptions): FormatContext => {
  let spent = false;
  return {
    ...context,
    async fetchJson(url) {
      const target = safeUrl(url, context.url);
      if (!target || new URL(target).origin !== new URL(context.url).origin)
        throw new TypeError(`Not of the document's origin: ${url}`);
      if (spent) throw new TypeError(`Second request of a format: ${target}`);
      spent = true;
      return loadJson(target, context.signal);
    },
  };
};
