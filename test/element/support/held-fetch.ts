// Requests that a test answers by hand, in any order, also long after the card has left.

/** A promise that is settled by hand. */
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

/** Lets everything run that needs no more than what is here already. */
export const drained = async () => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
};

/**
 * Takes the page's requests for addresses of its own until the test's end. An aborted one is not forgotten as a
 * browser would: its answer comes all the same, as one does that was on its way already.
 */
export function holdFetch(): {
  requests: HeldRequest[];
  url: (file: string) => string;
  /** The last request for a file, once there are so many. */
  request: (file: string, count?: number) => Promise<HeldRequest>;
} {
  const original = window.fetch;
  // What one test was answered is not known to the next.
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
