import type { ReactiveControllerHost } from 'lit';
import { updateOnArrival } from '../platform/late-arrivals.js';
import { loadChunk, missingAddress, type ChunkImporter } from '../platform/load-chunk.js';

/** A chunk that one card uses as soon as the chunk is here. */
export class ChunkController<T> {
  readonly #host: ReactiveControllerHost;
  readonly #importer: ChunkImporter<T>;
  /** Set once it is here. */
  chunk: T | undefined;
  readonly #words: (() => Promise<void>) | undefined;
  #loading: Promise<T | undefined> | undefined;

  /** `words`: fetches what the chunk says in the card's language. */
  constructor(
    host: ReactiveControllerHost,
    importer: ChunkImporter<T>,
    words?: () => Promise<void>,
  ) {
    this.#host = host;
    this.#importer = importer;
    this.#words = words;
  }

  /** Resolves when the chunk is here, or cannot be had now: the card updates when the chunk comes after all. */
  load(): Promise<T | undefined> {
    return (this.#loading ??= Promise.all([loadChunk(this.#importer), this.#words?.()]).then(
      ([chunk]) => {
        this.chunk = chunk;
        this.#host.requestUpdate();
        return chunk;
      },
      (reason: unknown) => {
        updateOnArrival(this.#host, missingAddress(reason));
        return (this.#loading = undefined);
      },
    ));
  }
}
