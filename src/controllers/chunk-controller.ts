import type { ReactiveControllerHost } from 'lit';
import { updateOnArrival } from '../platform/late-arrivals.js';
import { loadChunk, type ChunkImporter } from '../platform/load-chunk.js';

/** A part that one card uses as soon as it is here. */
export class ChunkController<T> {
  readonly #host: ReactiveControllerHost;
  readonly #importer: ChunkImporter<T>;
  /** Set once it is here. */
  part: T | undefined;
  readonly #words: (() => Promise<void>) | undefined;
  #loading: Promise<T | undefined> | undefined;

  /** `words`: fetches what the part says in the card's language. */
  constructor(
    host: ReactiveControllerHost,
    importer: ChunkImporter<T>,
    words?: () => Promise<void>,
  ) {
    this.#host = host;
    this.#importer = importer;
    this.#words = words;
  }

  /** The part, if it is here; otherwise it is asked for, and the card updates when it comes. */
  get(): T | undefined {
    void this.load();
    return this.part;
  }

  /** Resolves when the part is here, or cannot be had now: the card updates when it comes after all. */
  load(): Promise<T | undefined> {
    return (this.#loading ??= Promise.all([loadChunk(this.#importer), this.#words?.()]).then(
      ([part]) => {
        this.part = part;
        this.#host.requestUpdate();
        return part;
      },
      () => {
        updateOnArrival(this.#host);
        return (this.#loading = undefined);
      },
    ));
  }
}
