// One request per address for all cards of the page. Documents are cached, failures are not.
import { loadChunk } from '../platform/load-chunk.js';
import { isNewsCardError, type NewsCardError } from '../article/news-card-error.js';
import { type LoadedJson, requestJson } from './request-json.js';
import { enqueue } from './request-queue.js';
import { type Waiter, waiterOf } from './waiter.js';

const importRetry = () => import('../lazy/retry/retry.js');

interface SharedRequest {
  json: Promise<unknown>;
  /** Size in bytes; 0 until the document is loaded. */
  size: number;
  /** Number of callers that wait for the document. */
  waiting: number;
  /** The elements that wait for the document. */
  waiters: Set<Waiter>;
  /** The request has been sent at least once. */
  sent: boolean;
  abort: AbortController;
  /** The failure after which the request is being retried. */
  failure?: NewsCardError;
}

/** Bytes of JSON in the cache, so that the memory of a long-lived page does not grow. */
const memoryLimit = 4 * 1024 * 1024;

const requests = new Map<string, SharedRequest>();

/** Address of each document, after redirects and without a fragment, and the headers of the response. */
const answers = new WeakMap<object, Pick<LoadedJson, 'url' | 'headers'>>();

/** Address and response headers of a document that `sharedJson` returned. */
export const answerOf = (json: unknown): Pick<LoadedJson, 'url' | 'headers'> | undefined =>
  json && typeof json === 'object' ? answers.get(json) : undefined;

/** Address of a document that `sharedJson` returned, after redirects, without a fragment. */
export const addressOf = (json: unknown): string | undefined => answerOf(json)?.url;

const drop = (key: string, request: SharedRequest) => {
  if (requests.get(key) === request) requests.delete(key);
};

/** Urgency of a request: that of the most urgent element that waits for the document. */
const urgencyOf = ({ waiters }: SharedRequest): number =>
  Math.min(Number.MAX_VALUE, ...[...waiters].map((waiter) => waiter.urgency()));

const requestWithRetries = async (
  url: string,
  signal: AbortSignal,
  cache: RequestCache,
  shared: () => SharedRequest,
  failed: (failure: NewsCardError) => void,
): Promise<LoadedJson> => {
  // While waiting for a retry, the request holds no place in the queue.
  const request = () =>
    enqueue(
      url,
      () => urgencyOf(shared()),
      signal,
      (own, over) => {
        shared().sent = true;
        for (const waiter of shared().waiters) waiter.sent();
        return requestJson(url, own, cache, over);
      },
    );
  try {
    return await request();
  } catch (reason) {
    signal.throwIfAborted();
    // A chunk of the card is missing: the server has answered, and the request is not retried.
    if (!isNewsCardError(reason)) throw reason;
    failed(reason);
    const chunk = await loadChunk(importRetry).catch(() => undefined);
    if (!chunk) throw reason;
    return chunk.retry(request, signal, reason);
  }
};

const start = (key: string, cache: RequestCache): SharedRequest => {
  const abort = new AbortController();
  const request: SharedRequest = {
    json: requestWithRetries(
      key,
      abort.signal,
      cache,
      () => request,
      (failure) => {
        request.failure = failure;
      },
    ).then(
      ({ json, size, url, headers }) => {
        request.size = size;
        if (json && typeof json === 'object')
          answers.set(json, { url: url.replace(/#.*/s, ''), headers });
        // The oldest documents are dropped first.
        let total = 0;
        for (const [other, { size }] of [...requests].reverse())
          if ((total += size) > memoryLimit) requests.delete(other);
        return json;
      },
      (reason) => {
        drop(key, request);
        throw reason;
      },
    ),
    size: 0,
    waiting: 0,
    waiters: new Set(),
    sent: false,
    abort,
  };
  requests.set(key, request);
  return request;
};

/**
 * Loads the JSON at `url` without its fragment, shared between cards. Aborting `signal` stops one card's waiting; the
 * request is aborted with the last card's. `revalidate`: the request bypasses the cache.
 */
export function sharedJson(url: string, signal: AbortSignal, revalidate = false): Promise<unknown> {
  const key = url.replace(/#.*/s, '');
  let request = requests.get(key);
  if (!request || (revalidate && request.size))
    request = start(key, revalidate ? 'no-cache' : 'default');
  const shared = request;
  shared.waiting++;
  const waiter = waiterOf(signal);
  if (waiter) shared.waiters.add(waiter);
  if (shared.sent) waiter?.sent();
  return new Promise((resolve, reject) => {
    const leave = () => {
      if (waiter) shared.waiters.delete(waiter);
      if (!--shared.waiting && !shared.size) {
        drop(key, shared);
        shared.abort.abort();
      }
      // During a retry, the server's error says more than the timeout.
      reject((shared.failure ?? signal.reason) as Error);
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    shared.json.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', leave);
      shared.waiters.clear();
    });
  });
}
