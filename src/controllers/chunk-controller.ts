import type { ReactiveControllerHost } from 'lit';
import { updateWhenLoaded } from '../platform/late-chunks.js';
import { loadChunk, missingAddress, type ChunkImporter } from '../platform/load-chunk.js';

/** A chunk that one card uses as soon as the chunk is here. */
export class ChunkController<T> {
  readonly #host: ReactiveControllerHost;
  readonly #importer: ChunkImporter<T>;
  /** Set once it is here. */
  chunk: T | undefined;
  readonly #loadMessages: (() => Promise<void>) | undefined;
  #loading: Promise<T | undefined> | undefined;

  /** `loadMessages`: fetches what the chunk says in the card's language. */
  constructor(
    host: ReactiveControllerHost,
    importer: ChunkImporter<T>,
    loadMessages?: () => Promise<void>,
  ) {
    this.#host = host;
    this.#importer = importer;
    this.#loadMessages = loadMessages;
  }

  /** Resolves when the chunk is here, or cannot be had now: the card updates when the chunk comes after all. */
  load(): Promise<T | undefined> {
    return (this.#loading ??= Promise.all([loadChunk(this.#importer), this.#loadMessages?.()]).then(
      ([chunk]) => {
        this.chunk = chunk;
        this.#host.requestUpdate();
        return chunk;
      },
      (reason: unknown) => {
        updateWhenLoaded(this.#host, missingAddress(reason));
        return (this.#loading = undefined);
      },
    ));
  }
}
