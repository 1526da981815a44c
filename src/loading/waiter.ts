// What a card that waits for a document has to do with whose turn it is. A run of loading is known by its signal.
import { NewsCardError } from '../article/news-card-error.js';
import { distanceToWindow } from '../platform/distance-to-window.js';
import { sharedTimeout } from '../platform/shared-timeout.js';
import type { Urgency } from './request-queue.js';

export interface Waiter {
  urgency: Urgency;
  /** The request is on its way: from here on a card's patience counts. */
  sent(): void;
}

const waiters = new WeakMap<AbortSignal, Waiter>();

export const waiterOf = (signal: AbortSignal): Waiter | undefined => waiters.get(signal);

/**
 * Gives a run its turn by how far `host` is from the window, unless somebody waits for it, and ends the run as `timeout`
 * when `host.timeout` is over. Returns how to stop that.
 */
export function registerWaiter(
  run: AbortController,
  host: Element & { timeout: number },
  url: string,
  chosen = false,
): () => void {
  let stop: (() => void) | undefined;
  waiters.set(run.signal, {
    urgency: () => (chosen ? -1 : distanceToWindow(host)),
    sent: () => {
      stop ??= sharedTimeout(() => run.abort(new NewsCardError('timeout', url)), host.timeout);
    },
  });
  return () => stop?.();
}
