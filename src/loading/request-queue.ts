// Whose request is sent next: few to one origin at once, so that a page's own requests are not held up.

/** Documents of one origin under way at once. HTTP/1.1 has six connections; the others are the page's. */
export const maxAtOnce = 4;

/** Where all places are taken for longer (milliseconds), one makes room for an address that was never asked. */
export const slowMs = 5000;

/** How soon somebody needs a document: the lowest goes first. In pixels from the reader's window. */
export type Urgency = () => number;

interface Entry {
  urgency: Urgency;
  /** Sends the request. Settles when the place is free again, and never rejects. */
  send: (signal: AbortSignal) => Promise<void>;
  /** Had a place, and made room. */
  yielded: boolean;
}

/** To measure where a thousand cards are takes time: the order holds so long (milliseconds). */
const orderedForMs = 500;

interface Place {
  entry: Entry;
  abort: AbortController;
  since: number;
}

/** Those that made room come last. */
const urgencyOf = ({ yielded, urgency }: Entry): number => (yielded ? Number.MAX_VALUE : urgency());

/** The requests to one origin. */
class Lane {
  #waiting = new Set<Entry>();
  #orderedAt = -Infinity;
  readonly #places = new Set<Place>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  add(entry: Entry): void {
    this.#waiting.add(entry);
    this.#orderedAt = -Infinity;
    // All that is wanted in one go is compared.
    queueMicrotask(() => this.#fill());
  }

  remove(entry: Entry): void {
    this.#waiting.delete(entry);
  }

  get isEmpty(): boolean {
    return !this.#waiting.size && !this.#places.size;
  }

  #fill(): void {
    while (this.#waiting.size && this.#places.size < maxAtOnce) this.#start(this.#next());
    clearTimeout(this.#timer);
    if (!this.#hasNew) return;
    // Only where every place is held by a slow one: a quick one is free soon.
    const youngest = Math.max(...[...this.#places].map(({ since }) => since));
    this.#timer = setTimeout(() => this.#makeRoom(), youngest + slowMs - performance.now());
  }

  get #hasNew(): boolean {
    return [...this.#waiting].some(({ yielded }) => !yielded);
  }

  #next(): Entry {
    if (this.#waiting.size > 1 && performance.now() >= this.#orderedAt + orderedForMs) {
      const urgencies = new Map([...this.#waiting].map((entry) => [entry, urgencyOf(entry)]));
      const ordered = [...urgencies].sort(([, a], [, b]) => a - b);
      this.#waiting = new Set(ordered.map(([entry]) => entry));
      this.#orderedAt = performance.now();
    }
    const [first] = this.#waiting;
    return first!;
  }

  #start(entry: Entry): void {
    this.#waiting.delete(entry);
    const place: Place = { entry, abort: new AbortController(), since: performance.now() };
    this.#places.add(place);
    void entry.send(place.abort.signal).then(() => {
      this.#places.delete(place);
      this.#fill();
    });
  }

  /** The one that has been slow for longest is asked again after those that were never asked. */
  #makeRoom(): void {
    if (!this.#hasNew) return;
    // Places are in the order in which they were taken.
    const places = [...this.#places];
    const place = places.find(({ entry }) => !entry.yielded) ?? places[0];
    if (!place) return;
    place.entry.yielded = true;
    this.add(place.entry);
    place.abort.abort();
  }
}

const lanes = new Map<string, Lane>();

/**
 * Does `request` when its turn among those to the same origin has come: the most urgent first. Rejects as
 * `request` does, or with the signal's reason. `request` may be done twice: it is broken off where it is slow
 * and others have never been asked.
 */
export function inTurn<T>(
  url: string,
  urgency: Urgency,
  signal: AbortSignal,
  request: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { origin } = new URL(url);
  let lane = lanes.get(origin);
  if (!lane) lanes.set(origin, (lane = new Lane()));
  const own = lane;
  return new Promise((resolve, reject) => {
    const leave = () => {
      own.remove(entry);
      reject(signal.reason as Error);
    };
    const entry: Entry = {
      urgency,
      yielded: false,
      async send(place) {
        const abort = new AbortController();
        const end = (reason: unknown) => abort.abort(reason);
        const left = () => end(signal.reason);
        const madeRoom = () => end(undefined);
        signal.addEventListener('abort', left);
        place.addEventListener('abort', madeRoom);
        const result = request(abort.signal);
        const failed = await result.then(
          () => false,
          () => true,
        );
        if (!failed) own.remove(entry);
        // One that made room has its place in the line already.
        if (!failed || !place.aborted) resolve(result);
        signal.removeEventListener('abort', left);
        place.removeEventListener('abort', madeRoom);
        if (!failed || !place.aborted) signal.removeEventListener('abort', leave);
        queueMicrotask(() => own.isEmpty && lanes.delete(origin));
      },
    };
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave);
    own.add(entry);
  });
}
