// Limits concurrent requests to each origin, so that cards do not delay the page's own requests; the most urgent goes first.

/** Concurrent requests to one origin. HTTP/1.1 allows six connections; two are left to the page. */
export const maxAtOnce = 4;

/** Milliseconds after which a pending request makes room for an address that was never requested. */
export const slowMs = 5000;

/** The distance (px) between the viewport and the nearest card that needs the document, finite; the lowest goes first. */
export type Urgency = () => number;

/** Sends a request, and calls `over` when its place in the queue is free, also after a failure. */
export type Send<T> = (signal: AbortSignal, over: () => void) => Promise<T>;

/** How long an order is used before urgencies are measured again, which is slow for a thousand cards (milliseconds). */
const orderValidMs = 500;

interface Entry {
  urgency: Urgency;
  /** Sends the request. Returns a function that aborts the request. */
  send: (over: () => void) => () => void;
  /** The request was slow, and made room for others. */
  yielded: boolean;
}

interface Place {
  entry: Entry;
  /** Milliseconds of `performance.now()`. */
  since: number;
  stop?: () => void;
}

/** Requests that made room come last. Where the page replaced an API that measures, a card counts as far away. */
function urgencyOf({ yielded, urgency }: Entry): number {
  try {
    return yielded ? Infinity : urgency();
  } catch {
    return Number.MAX_VALUE;
  }
}

/** The requests to one origin: those that wait, and those that are pending. */
class OriginQueue {
  /** Waiting requests, sorted by urgency at `#orderedAt`. */
  #waiting = new Set<Entry>();
  #orderedAt = -Infinity;
  /** Pending requests, the oldest first. */
  readonly #places = new Set<Place>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #emptied: () => void;

  constructor(emptied: () => void) {
    this.#emptied = emptied;
  }

  add(entry: Entry): void {
    this.#waiting.add(entry);
    this.#orderedAt = -Infinity;
    // Requests of the same task are sorted together.
    queueMicrotask(() => this.#fill());
  }

  /** Removes a waiting request, and aborts a pending one. */
  remove(entry: Entry): void {
    for (const place of this.#places) if (place.entry === entry) place.stop?.();
    if (this.#waiting.delete(entry)) this.#fill();
  }

  #fill(): void {
    while (this.#waiting.size && this.#places.size < maxAtOnce) this.#start(this.#next());
    clearTimeout(this.#timer);
    if (this.#hasNew) {
      // Room is made only when all pending requests are slow.
      const youngest = Math.max(...[...this.#places].map(({ since }) => since));
      this.#timer = setTimeout(() => this.#makeRoom(), youngest + slowMs - performance.now());
    }
    if (!this.#waiting.size && !this.#places.size) this.#emptied();
  }

  /** An address that was never requested is waiting. */
  get #hasNew(): boolean {
    for (const { yielded } of this.#waiting) if (!yielded) return true;
    return false;
  }

  #next(): Entry {
    const isChoice = this.#waiting.size > maxAtOnce - this.#places.size;
    if (isChoice && performance.now() >= this.#orderedAt + orderValidMs) {
      const urgencies = [...this.#waiting].map((entry) => [entry, urgencyOf(entry)] as const);
      urgencies.sort(([, a], [, b]) => a - b);
      this.#waiting = new Set(urgencies.map(([entry]) => entry));
      this.#orderedAt = performance.now();
    }
    const [first] = this.#waiting;
    return first!;
  }

  #start(entry: Entry): void {
    this.#waiting.delete(entry);
    const place: Place = { entry, since: performance.now() };
    this.#places.add(place);
    const free = () => {
      if (this.#places.delete(place)) this.#fill();
    };
    const stop = entry.send(free);
    place.stop = () => {
      stop();
      // An aborted request that never settles frees its place too.
      setTimeout(free);
    };
  }

  /** Aborts the oldest pending request, and queues it again behind the addresses that were never requested. */
  #makeRoom(): void {
    const places = [...this.#places];
    const place = places.find(({ entry }) => !entry.yielded) ?? places[0]!;
    place.entry.yielded = true;
    place.stop?.();
    this.add(place.entry);
  }
}

const queues = new Map<string, OriginQueue>();

const queueOf = (url: string): OriginQueue => {
  const { origin } = new URL(url);
  const known = queues.get(origin);
  if (known) return known;
  const queue: OriginQueue = new OriginQueue(() => {
    if (queues.get(origin) === queue) queues.delete(origin);
  });
  queues.set(origin, queue);
  return queue;
};

/**
 * Queues a request to the origin of `url`; the most urgent is sent first. Rejects as the request does, or with the
 * signal's reason. A slow request is aborted and sent again later if other addresses are waiting.
 */
export function enqueue<T>(
  url: string,
  urgency: Urgency,
  signal: AbortSignal,
  send: Send<T>,
): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  const queue = queueOf(url);
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(signal.reason as Error);
      queue.remove(entry);
    };
    const entry: Entry = {
      urgency,
      yielded: false,
      send(over) {
        const abort = new AbortController();
        const settle = () => signal.removeEventListener('abort', leave);
        const sending = async () => {
          try {
            return send(abort.signal, over);
          } catch (reason) {
            over();
            throw reason;
          }
        };
        sending().then(
          (value) => {
            settle();
            resolve(value);
            // The response arrived although the request was aborted and queued again.
            if (abort.signal.aborted) queue.remove(entry);
          },
          (reason) => {
            // A request that made room is queued again.
            if (abort.signal.aborted) return;
            settle();
            reject(reason as Error);
          },
        );
        return () => abort.abort(signal.reason);
      },
    };
    signal.addEventListener('abort', leave);
    queue.add(entry);
  });
}
