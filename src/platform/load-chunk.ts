// Loads chunks and locales when they are needed: each file once, with limits on waiting and on requests.
// A file that comes late is still used.
import { onReconnect } from './reconnect.js';
import { notifyLoaded } from './late-chunks.js';
import { noteRequest, pauseBeforeAsking, warnMissing, timesAsked } from './request-ledger.js';

/** Imports a file. */
export interface ChunkImporter<T> {
  /** `retry` is `''` at first, then `?1`, `?2`: Firefox remembers the address of a module that failed. */
  (retry: string): Promise<T>;
  /** Absolute, without a query; unknown where a bundler has placed the file, or the script does not know its own. */
  address?: () => string | undefined;
}

/** How long callers wait for a file (milliseconds). */
export const maxWaitMs = 5000;

/** Pauses before the next request, by the number of failures (milliseconds). A reader's act skips them. */
const pausesMs = [2000, 15_000, 60_000, 300_000];

/** Retries without a cause. Later ones wait for a card, a reader, or the events `online` and `pageshow`. */
const retriesByItself = 1;

/** Requests of many pages do not come at once. */
const jitter = () => 0.75 + Math.random() / 2;

/** Files that could not be had. */
const failed = new Set<Chunk<never>>();

const askAgain = () => {
  for (const chunk of [...failed]) chunk.askSoon(0);
};

class Chunk<T> {
  readonly #key: unknown;
  /** Both callbacks are dropped when the file is here: a closure could keep a removed card in memory. */
  #importer: ChunkImporter<T> | undefined;
  #use: ((module: T) => void) | undefined;
  #module: Promise<T> | undefined;
  /** The request under way, while a caller waits for it. */
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

  /** Rejects at once where the file cannot be had now. */
  load(): Promise<T> {
    const pending = this.#module ?? this.#awaited;
    if (pending) return pending;
    // What a reader does is worth a request that nobody else would make now.
    const isDue = performance.now() >= this.#due || globalThis.navigator?.userActivation?.isActive;
    if (isDue && !pauseBeforeAsking(this.#key)) return this.#ask();
    // Another copy of the script has asked as often as a page may.
    if (!this.#reason) this.#fail(new Error('Asked for too often'));
    return Promise.reject(this.#reason!);
  }

  /** Asks as soon as that is allowed, after a pause in milliseconds. */
  askSoon(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        if (this.#module ?? this.#awaited) return;
        // Others may have asked meanwhile.
        if (pauseBeforeAsking(this.#key)) this.askSoon(0);
        else this.#ask().catch(() => undefined);
      },
      Math.max(pause, pauseBeforeAsking(this.#key)),
    );
  }

  #ask(): Promise<T> {
    clearTimeout(this.#timer);
    const asked = timesAsked(this.#key);
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
    if (!failed.size) onReconnect(askAgain);
    failed.add(this as never);
    const address = this.#importer?.address?.();
    warnMissing(address, reason);
    this.#reason = new MissingChunk(address ?? '', reason);
    this.#awaited = undefined;
    this.#settle?.reject(this.#reason);
    const pause = pausesMs[Math.min(this.#failures, pausesMs.length - 1)]! * jitter();
    this.#due = performance.now() + pause;
    if (this.#failures++ < retriesByItself) this.askSoon(pause);
  }
}

/** A file of the card's own cannot be had now. */
export class MissingChunk extends Error {
  constructor(
    /** Empty where unknown. */
    readonly address: string,
    cause: unknown,
  ) {
    super(address, { cause });
  }
}

/** The address of the missing file that is the `reason` of a rejection; empty where unknown. */
export const missingAddress = (reason: unknown): string =>
  reason instanceof MissingChunk ? reason.address : '';

const chunks = new Map<unknown, Chunk<never>>();

/**
 * The module of a file, loaded once for the whole page. Rejects with `MissingChunk` where it has not come within
 * 5 s or cannot be had; who has to know when it comes after all says so to `updateWhenLoaded`.
 * `key` tells the file from others where the importer does not; `use` is done once, when the file comes.
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
