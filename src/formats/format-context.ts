// The one further request that a format may make.
import { safeUrl } from '../article/safe-url.js';
import type { FormatContext } from './format.js';

export interface FormatContextOptions extends Omit<FormatContext, 'fetchJson'> {
  /** Fetches any JSON; only called for the document's own origin, and only once. */
  loadJson(url: string, signal: AbortSignal): Promise<unknown>;
}

/** `fetchJson` allows one request, to the document's own origin only. */
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
