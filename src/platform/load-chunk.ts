// Loads chunks and locales: each file once, with limits on waiting and on the number of requests. A file that is loaded
// late is still used.
import { onReconnect } from './reconnect.js';
import { notifyLoaded } from './late-chunks.js';
import { noteRequest, pauseBeforeRequest, warnMissing, requestCount } from './request-ledger.js';

/** Imports a file. */
export interface ChunkImporter<T> {
  /** `retry` is `''` at first, then `?1`, `?2`: Firefox remembers the address of a module that failed. */
  (retry: string): Promise<T>;
  /** Absolute address without a query; `undefined` in a bundle, or where the script does not know its own address. */
  address?: () => string | undefined;
}

/** The module that an importer loads. */
export type ModuleOf<Importer> = Importer extends ChunkImporter<infer T> ? T : never;

/** How long callers wait for a file (milliseconds). */
export const maxWaitMs = 5000;

/** Pauses before the next request, by the number of failures (milliseconds). An action of the reader skips the pause. */
const pausesMs = [2000, 15_000, 60_000, 300_000];

/** Number of automatic retries. Further ones wait for a card, a reader, or the events `online` and `pageshow`. */
const maxRetries = 1;

/** Spreads the requests of many pages over time. */
const jitter = () => 0.75 + Math.random() / 2;

/** Chunks that failed to load. */
const failed = new Set<Chunk<never>>();

const requestAgain = () => {
  for (const chunk of [...failed]) chunk.requestSoon(0);
};

class Chunk<T> {
  readonly #key: unknown;
  /** Both callbacks are dropped when the file is loaded: a closure could keep a removed card in memory. */
  #importer: ChunkImporter<T> | undefined;
  #use: ((module: T) => void) | undefined;
  #module: Promise<T> | undefined;
  /** The pending request, until it settles or times out. */
  #awaited: Promise<T> | undefined;
  #settle: { resolve: (module: T) => void; reject: (reason: unknown) => void } | undefined;
  #failures = 0;
  #reason: MissingChunk | undefined;
  #due = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(key: unknown, importer: ChunkImporter<T>, use?: (module: T) => void) {
    this.#key = key;
    this.#importer = importer;
    this.#use = use;
  }

  /** Loads the file. Rejects at once while another request is not allowed yet. */
  load(): Promise<T> {
    const pending = this.#module ?? this.#awaited;
    if (pending) return pending;
    // An action of the reader justifies a request before the pause is over.
    const isDue = performance.now() >= this.#due || globalThis.navigator?.userActivation?.isActive;
    if (isDue && !pauseBeforeRequest(this.#key)) return this.#request();
    // Another copy of the script has used up the page's requests for this file.
    if (!this.#reason) this.#fail(new Error('Asked for too often'));
    return Promise.reject(this.#reason!);
  }

  /** Requests the file after `pause` milliseconds, or as soon as the limit allows. */
  requestSoon(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        if (this.#module ?? this.#awaited) return;
        // Another copy of the script may have used up the limit meanwhile.
        if (pauseBeforeRequest(this.#key)) this.requestSoon(0);
        else this.#request().catch(() => undefined);
      },
      Math.max(pause, pauseBeforeRequest(this.#key)),
    );
  }

  #request(): Promise<T> {
    clearTimeout(this.#timer);
    const asked = requestCount(this.#key);
    noteRequest(this.#key);
    const awaited = new Promise<T>((resolve, reject) => (this.#settle = { resolve, reject }));
    this.#awaited = awaited;
    const fail = (reason: unknown) => {
      if (this.#awaited === awaited) this.#fail(reason);
    };
    const timer = setTimeout(() => fail(new Error('No answer')), maxWaitMs);
    const over = () => clearTimeout(timer);
    this.#import(asked ? `?${asked}` : '')
      .then((module) => this.#arrive(module), fail)
      .finally(over);
    return awaited;
  }

  async #import(retry: string): Promise<T> {
    const module = await this.#importer!(retry);
    this.#use?.(module);
    return module;
  }

  #arrive(module: T): void {
    if (this.#module) return;
    clearTimeout(this.#timer);
    this.#module = Promise.resolve(module);
    const address = this.#importer?.address?.() ?? '';
    this.#awaited = this.#importer = this.#use = undefined;
    this.#settle?.resolve(module);
    failed.delete(this as never);
    if (this.#failures) notifyLoaded(address);
  }

  #fail(reason: unknown): void {
    if (!failed.size) onReconnect(requestAgain);
    failed.add(this as never);
    const address = this.#importer?.address?.();
    warnMissing(address, reason);
    this.#reason = new MissingChunk(address ?? '', reason);
    this.#awaited = undefined;
    this.#settle?.reject(this.#reason);
    const pause = pausesMs[Math.min(this.#failures, pausesMs.length - 1)]! * jitter();
    this.#due = performance.now() + pause;
    if (this.#failures++ < maxRetries) this.requestSoon(pause);
  }
}

/** Rejection of `loadChunk`: a file of the card could not be loaded. */
export class MissingChunk extends Error {
  constructor(
    /** Address of the file; empty where unknown. */
    readonly address: string,
    cause: unknown,
  ) {
    super(address, { cause });
  }
}

/** Address of the file that `reason`, a rejection, says is missing; empty where unknown. */
export const missingAddress = (reason: unknown): string =>
  reason instanceof MissingChunk ? reason.address : '';

const chunks = new Map<unknown, Chunk<never>>();

/**
 * Loads a module, once for the whole page. Rejects with `MissingChunk` if the module fails to load or takes longer than
 * 5 s; call `updateWhenLoaded` to be told if the module is loaded later. `key`: identifies the file where `importer` is
 * another function each time; `use`: called once, when the module is loaded.
 */
export function loadChunk<T>(
  importer: ChunkImporter<T>,
  key: unknown = importer,
  use?: (module: T) => void,
): Promise<T> {
  let chunk = chunks.get(key) as Chunk<T> | undefined;
  if (!chunk) {
    chunk = new Chunk(importer.address?.() ?? key, importer, use);
    chunks.set(key, chunk as unknown as Chunk<never>);
  }
  return chunk.load();
}
