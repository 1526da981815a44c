// Whose request is sent next: few to one origin at once, so that a page's own requests are not held up.

/** Documents of one origin under way at once. HTTP/1.1 has six connections; the others are the page's. */
export const maxAtOnce = 4;

/** Milliseconds after which a request that holds a place makes room for an address that was never asked. */
export const slowMs = 5000;

/** The distance (px) between the viewport and the nearest card that needs the document, finite; the lowest goes first. */
export type Urgency = () => number;

/** Sends a request. `over` is called when it needs its place no longer, also where it has failed. */
export type Send<T> = (signal: AbortSignal, over: () => void) => Promise<T>;

/** To measure where a thousand cards are takes time: the order holds so long (milliseconds). */
const orderValidMs = 500;

interface Entry {
  urgency: Urgency;
  /** Sends the request, and returns what breaks it off. */
  send: (over: () => void) => () => void;
  /** Had a place, and made room. */
  yielded: boolean;
}

interface Place {
  entry: Entry;
  /** Milliseconds of `performance.now()`. */
  since: number;
  stop?: () => void;
}

/** Those that made room come last. A page may have replaced what measures: what cannot be measured is far. */
function urgencyOf({ yielded, urgency }: Entry): number {
  try {
    return yielded ? Infinity : urgency();
  } catch {
    return Number.MAX_VALUE;
  }
}

/** The requests to one origin. */
class OriginQueue {
  /** In order, as it was at `#orderedAt`. */
  #waiting = new Set<Entry>();
  #orderedAt = -Infinity;
  /** In the order in which they were taken. */
  readonly #places = new Set<Place>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #emptied: () => void;

  constructor(emptied: () => void) {
    this.#emptied = emptied;
  }

  add(entry: Entry): void {
    this.#waiting.add(entry);
    this.#orderedAt = -Infinity;
    // All that is wanted in one go is compared.
    queueMicrotask(() => this.#fill());
  }

  /** Nobody wants it any longer: it is broken off where it is under way. */
  remove(entry: Entry): void {
    for (const place of this.#places) if (place.entry === entry) place.stop?.();
    if (this.#waiting.delete(entry)) this.#fill();
  }

  #fill(): void {
    while (this.#waiting.size && this.#places.size < maxAtOnce) this.#start(this.#next());
    clearTimeout(this.#timer);
    if (this.#hasNew) {
      // Only where every place is held by a slow one: a quick one is free soon.
      const youngest = Math.max(...[...this.#places].map(({ since }) => since));
      this.#timer = setTimeout(() => this.#makeRoom(), youngest + slowMs - performance.now());
    }
    if (!this.#waiting.size && !this.#places.size) this.#emptied();
  }

  /** An address that was never asked waits. */
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
      // What is broken off, and does not end, gives its place back all the same.
      setTimeout(free);
    };
  }

  /** The one that has been slow for longest is asked again after those that were never asked. */
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
 * Sends a request when its turn among those to the same origin has come: the most urgent first. Rejects as the request
 * does, or with the signal's reason. It may be sent twice: it is broken off where it is slow and others have never
 * been asked.
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
            // It came although it was broken off, and is in the line again.
            if (abort.signal.aborted) queue.remove(entry);
          },
          (reason) => {
            // One that made room is in the line again.
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
