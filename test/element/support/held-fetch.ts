// Holds requests, which a test answers in any order, also after the card was removed.

/** A promise with its `resolve` and `reject`. */
export function deferred<T = void>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((...settle) => ([resolve, reject] = settle));
  return { promise, resolve, reject };
}

export interface HeldRequest {
  url: string;
  signal: AbortSignal;
  cache: RequestCache | undefined;
  answer(body: unknown, init?: ResponseInit): Promise<void>;
  fail(): Promise<void>;
}

let restore: (() => void) | undefined;
let sites = 0;

afterEach(() => {
  restore?.();
  restore = undefined;
});

/** Runs all microtasks and tasks that are pending. */
export const drained = async () => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
};

/**
 * Holds the requests for addresses of the test until its end. An aborted request can still be answered, as by a response
 * that was on its way already.
 */
export function holdFetch(): {
  requests: HeldRequest[];
  url: (file: string) => string;
  /** Resolves with the last request for a file when there are `count` requests. Default: 1. */
  request: (file: string, count?: number) => Promise<HeldRequest>;
} {
  const original = window.fetch;
  // A new address for each test, since documents are cached by address.
  const address = `https://held.example/${++sites}/`;
  const requests: HeldRequest[] = [];
  restore ??= () => (window.fetch = original);
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(address)) return original(input, init);
    const { promise, resolve, reject } = deferred<Response>();
    requests.push({
      url,
      signal: init!.signal!,
      cache: init?.cache,
      async answer(body, answerInit) {
        resolve(new Response(JSON.stringify(body), answerInit));
        await drained();
      },
      async fail() {
        reject(new TypeError('Failed to fetch'));
        await drained();
      },
    });
    return promise;
  };
  const url = (file: string) => new URL(file, address).href;
  return {
    requests,
    url,
    async request(file, count = 1) {
      for (;;) {
        const found = requests.filter((request) => request.url === url(file));
        if (found.length >= count) return found[count - 1]!;
        await drained();
      }
    },
  };
}
