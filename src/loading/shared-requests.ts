// One request per address for all cards of the page. What is kept is the JSON; failures never are.
import { loadPart } from '../parts/load-part.js';
import type { NewsCardError } from '../domain/news-card-error.js';
import { type LoadedJson, requestJson } from './request-json.js';

const importRetry = () => import('./retry.js');

interface SharedRequest {
  json: Promise<unknown>;
  size: number;
  settled: boolean;
  waiting: number;
  abort: AbortController;
  /** What the server said so far, while it is asked again. */
  failure?: NewsCardError;
}

/** Bytes of JSON kept, so that a long-lived page does not grow. */
const memoryLimit = 4 * 1024 * 1024;

const requests = new Map<string, SharedRequest>();

const drop = (key: string, request: SharedRequest) => {
  if (requests.get(key) === request) requests.delete(key);
};

const forgetOldest = () => {
  let total = 0;
  for (const [key, request] of [...requests].reverse())
    if (request.settled && (total += request.size) > memoryLimit) drop(key, request);
};

const requestPatiently = async (
  url: string,
  signal: AbortSignal,
  cache: RequestCache,
  failed: (failure: NewsCardError) => void,
): Promise<LoadedJson> => {
  const request = () => requestJson(url, signal, cache);
  try {
    return await request();
  } catch (reason) {
    signal.throwIfAborted();
    failed(reason as NewsCardError);
    const part = await loadPart(importRetry).catch(() => undefined);
    if (!part) throw reason;
    return part.retry(request, signal, reason as NewsCardError);
  }
};

const start = (key: string, cache: RequestCache): SharedRequest => {
  const abort = new AbortController();
  const loaded = requestPatiently(key, abort.signal, cache, (failure) => {
    request.failure = failure;
  });
  const request: SharedRequest = {
    json: loaded.then(({ json }) => json),
    size: 0,
    settled: false,
    waiting: 0,
    abort,
  };
  requests.set(key, request);
  loaded.then(
    ({ size }) => {
      request.settled = true;
      request.size = size;
      forgetOldest();
    },
    () => drop(key, request),
  );
  return request;
};

/**
 * The JSON at `url` (its fragment is the page's business), shared between cards.
 * `signal` lets one card leave; the request ends when the last one has. `revalidate` asks the server again.
 */
export function sharedJson(url: string, signal: AbortSignal, revalidate = false): Promise<unknown> {
  const key = url.replace(/#.*/s, '');
  let request = requests.get(key);
  if (!request || (revalidate && request.settled))
    request = start(key, revalidate ? 'no-cache' : 'default');
  const shared = request;
  shared.waiting++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      if (!--shared.waiting && !shared.settled) {
        drop(key, shared);
        shared.abort.abort();
      }
      // A card whose time is up knows better than that where the server has said what is wrong.
      reject((shared.failure ?? signal.reason) as Error);
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    shared.json.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
