// Elements that wait for a document: how urgent their request is, and when their timeout starts. Keyed by the signal of
// the element's run of loading.
import { NewsCardError } from '../article/news-card-error.js';
import { distanceToWindow } from '../platform/distance-to-window.js';
import { sharedTimeout } from '../platform/shared-timeout.js';
import type { Urgency } from './request-queue.js';

/** An element that waits for a document. */
export interface Waiter {
  urgency: Urgency;
  /** Called when the request is sent: the element's timeout starts. */
  sent(): void;
}

const waiters = new WeakMap<AbortSignal, Waiter>();

export const waiterOf = (signal: AbortSignal): Waiter | undefined => waiters.get(signal);

/**
 * Registers `host` as waiting for the documents that `run` requests: near elements go first, and a choice of the reader
 * (`chosen`) before all. Aborts the run with the error `timeout` `host.timeout` milliseconds after the request is sent.
 * Returns a function that stops the timeout.
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
