// Counts the requests for each file of the card: one ledger for all copies of the script on a page, whatever their
// versions.
import { UnknownBase } from './script-base.js';

/** Requests per file and minute, of all cards and copies of the script together. */
const maxRequests = 3;
const minuteMs = 60_000;

/** This shape must not change: scripts of different versions share a ledger. */
interface Ledger {
  /** Times of requests (milliseconds of `performance.now()`), by the file's address without the query. */
  asked: Map<unknown, number[]>;
  /** The warning about a missing file was logged. */
  told: boolean;
}

const name = Symbol.for('euromed-news-card.requests');

const own: Ledger = { asked: new Map(), told: false };

/** The ledger, kept on the document under a symbol; in this module where the document is frozen. */
const ledger = (): Ledger => {
  try {
    const shared = document as unknown as Record<symbol, Ledger | undefined>;
    if (!shared[name]) Object.defineProperty(document, name, { value: own });
    return shared[name] ?? own;
  } catch {
    return own;
  }
};

/** Number of requests for the file so far. */
export const requestCount = (file: unknown): number => ledger().asked.get(file)?.length ?? 0;

/** Milliseconds until the file may be requested; 0 where the limit is not reached. */
export const pauseBeforeRequest = (file: unknown): number => {
  const asked = ledger().asked.get(file) ?? [];
  const third = asked[asked.length - maxRequests];
  return third === undefined ? 0 : Math.max(0, third + minuteMs - performance.now());
};

/** Records a request for the file. */
export const noteRequest = (file: unknown): void => {
  const { asked } = ledger();
  const times = asked.get(file);
  if (times) times.push(performance.now());
  else asked.set(file, [performance.now()]);
};

/** Advice on a file that could not be loaded, for the person who hosts the files. */
const adviceFor = (address: string): string =>
  `could not load ${address}. Upload all of dist/cdn unchanged ("chunks" and "locales" beside the script, those of the version before too), and allow them: ${
    address.startsWith(`${globalThis.location?.origin}/`)
      ? ''
      : '"Access-Control-Allow-Origin: *" from their host, '
  }Content-Security-Policy, Integrity-Policy; or load euromed-news-card.standalone.js, which needs none.`;

/** Warns once per page, in the console, which file is missing and what to do. */
export const warnMissing = (address: string | undefined, reason: unknown): void => {
  const shared = ledger();
  if (shared.told) return;
  shared.told = true;
  console.warn(
    `<euromed-news-card> ${
      reason instanceof UnknownBase
        ? reason.message
        : adviceFor(address ?? `a file of its own (${String(reason)})`)
    } Until then labels may be in English, and cards do only what the script itself can.`,
  );
};
