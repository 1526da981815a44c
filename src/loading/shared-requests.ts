// One request per address for all cards of the page. What is kept is the JSON; failures never are.
import { loadChunk } from '../platform/load-chunk.js';
import { isNewsCardError, type NewsCardError } from '../article/news-card-error.js';
import { type LoadedJson, requestJson } from './request-json.js';
import { enqueue } from './request-queue.js';
import { type Waiter, waiterOf } from './waiter.js';

const importRetry = () => import('../lazy/retry/retry.js');

interface SharedRequest {
  json: Promise<unknown>;
  /** Bytes, once it is here. */
  size: number;
  waiting: number;
  /** Turns of the cards that wait for the document. */
  waiters: Set<Waiter>;
  /** The request has been sent at least once. */
  sent: boolean;
  abort: AbortController;
  /** Why it is being tried again. */
  failure?: NewsCardError;
}

/** Bytes of JSON kept, so that a long-lived page does not grow. */
const memoryLimit = 4 * 1024 * 1024;

const requests = new Map<string, SharedRequest>();

/** The address of each document, after redirects and without a fragment, and the headers of the answer. */
const answers = new WeakMap<object, Pick<LoadedJson, 'url' | 'headers'>>();

/** The address and the headers that a document of `sharedJson` came with. */
export const answerOf = (json: unknown): Pick<LoadedJson, 'url' | 'headers'> | undefined =>
  json && typeof json === 'object' ? answers.get(json) : undefined;

/** The address that a document of `sharedJson` came from, at the end of all redirects; without a fragment. */
export const addressOf = (json: unknown): string | undefined => answerOf(json)?.url;

const drop = (key: string, request: SharedRequest) => {
  if (requests.get(key) === request) requests.delete(key);
};

/** A request is as urgent as the most urgent of the cards that wait for it. */
const urgencyOf = ({ waiters }: SharedRequest): number =>
  Math.min(Number.MAX_VALUE, ...[...waiters].map((waiter) => waiter.urgency()));

const requestWithRetries = async (
  url: string,
  signal: AbortSignal,
  cache: RequestCache,
  shared: () => SharedRequest,
  failed: (failure: NewsCardError) => void,
): Promise<LoadedJson> => {
  // One that waits to try again holds no place.
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
    // A file of the card's is missing: the server has answered, and is not asked again.
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
        // The oldest go first.
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
 * The JSON at `url` (its fragment is the page's business), shared between cards.
 * `signal` lets one card leave; the request ends when the last one has. `revalidate` asks the server again.
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
      // A server's error says more than the timeout that follows while its answer is retried.
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
