// Retries requests that failed for a temporary reason, twice at most. Loaded when a request failed.
import { isRetryable } from '../../article/is-retryable.js';
import type { NewsCardError } from '../../article/news-card-error.js';
import type { LoadedJson } from '../../loading/request-json.js';

const retries = 2;
const firstPauseMs = 400;
/** Longest pause before a retry; a server that asks for a longer one gets no retry (milliseconds). */
const maxPauseMs = 10_000;

/** The pause that `Retry-After` asks for, as seconds or as a date (RFC 9110 §10.2.3), in milliseconds. */
const askedPause = (retryAfter: string | null | undefined): number | undefined => {
  if (!retryAfter) return;
  const pause = /^\d+$/.test(retryAfter) ? +retryAfter * 1000 : Date.parse(retryAfter) - Date.now();
  return pause > 0 ? pause : undefined;
};

const pauseBefore = (failure: NewsCardError, attempt: number): number | undefined => {
  const { code, retryAfter } = failure;
  // After a timeout there is no time left for another request.
  if (code === 'timeout' || !isRetryable(failure)) return;
  // Jitter spreads the retries of many pages over time, but never before the time in `Retry-After`.
  const asked = askedPause(retryAfter);
  if (asked === undefined) return firstPauseMs * 2 ** attempt * (0.5 + Math.random());
  return asked > maxPauseMs ? undefined : asked * (1 + Math.random() / 4);
};

const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });

/** Repeats `request` after `failure`. Rejects with a `NewsCardError`, or the signal's reason. */
export async function retry(
  request: () => Promise<LoadedJson>,
  signal: AbortSignal,
  failure: NewsCardError,
): Promise<LoadedJson> {
  let last = failure;
  for (let attempt = 0; attempt < retries; attempt++) {
    const pause = pauseBefore(last, attempt);
    if (pause === undefined) break;
    await wait(pause, signal);
    try {
      return await request();
    } catch (reason) {
      signal.throwIfAborted();
      last = reason as NewsCardError;
    }
  }
  throw last;
}
