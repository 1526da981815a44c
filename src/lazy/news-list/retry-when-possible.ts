// Loads a list again when what its sources failed for may be over.
import type { NewsCardError } from '../../article/news-card-error.js';
import type { NewsListContext } from './news-list-context.js';

/**
 * Calls `retry` when the browser is back online or the page is restored, and when the page registers a format, as far as
 * that may mend the failures. Returns a function that ends the wait.
 */
export function retryWhenPossible(
  context: NewsListContext,
  failures: readonly NewsCardError[],
  retry: () => void,
): () => void {
  const has = (code: NewsCardError['code']) => failures.some((error) => error.code === code);
  const stops: (() => void)[] = [];
  if (has('network')) {
    stops.push(context.onReconnect(retry));
    // Any chunk that arrives late may be the missing one.
    const late = { requestUpdate: retry };
    context.updateWhenLoaded(late);
    stops.push(() => context.cancelUpdateWhenLoaded(late));
  }
  if (has('not-an-article')) stops.push(context.onFormatRegistered(retry));
  return () => {
    for (const stop of stops) stop();
  };
}
