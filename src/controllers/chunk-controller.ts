import type { ReactiveControllerHost } from 'lit';
import { updateWhenLoaded } from '../platform/late-chunks.js';
import { loadChunk, missingAddress, type ChunkImporter } from '../platform/load-chunk.js';

/** Loads a chunk for one card, and updates the card when the chunk is loaded. */
export class ChunkController<T> {
  readonly #host: ReactiveControllerHost;
  readonly #importer: ChunkImporter<T>;
  /** The chunk's module; `undefined` until the chunk is loaded. */
  chunk: T | undefined;
  /** The last try to load the chunk failed. */
  failed = false;
  readonly #loadMessages: (() => Promise<void>) | undefined;
  #loading: Promise<T | undefined> | undefined;

  /** `loadMessages`: loads the chunk's messages in the card's language. */
  constructor(
    host: ReactiveControllerHost,
    importer: ChunkImporter<T>,
    loadMessages?: () => Promise<void>,
  ) {
    this.#host = host;
    this.#importer = importer;
    this.#loadMessages = loadMessages;
  }

  /** Resolves with the module, or with `undefined` if loading failed: the card updates when the chunk is loaded late. */
  load(): Promise<T | undefined> {
    return (this.#loading ??= Promise.all([loadChunk(this.#importer), this.#loadMessages?.()]).then(
      ([chunk]) => {
        this.chunk = chunk;
        this.#host.requestUpdate();
        return chunk;
      },
      (reason: unknown) => {
        updateWhenLoaded(this.#host, missingAddress(reason));
        // Once: a host may load the chunk in each update.
        if (!this.failed) this.#host.requestUpdate();
        this.failed = true;
        return (this.#loading = undefined);
      },
    ));
  }
}
