interface Batch {
  runs: Set<() => unknown>;
  timer: ReturnType<typeof setTimeout>;
}

/** Batches that can still grow, by delay. */
const open = new Map<number, Batch>();

/**
 * As `setTimeout`, in milliseconds, but one timer serves all that is set in one go: a page of a thousand cards
 * would spend more time on timers than on some of its parts. Returns a cancel function.
 */
export function sharedTimeout(run: () => unknown, delay: number): () => void {
  let batch = open.get(delay);
  if (!batch) {
    const runs = new Set<() => unknown>();
    batch = { runs, timer: setTimeout(() => runs.forEach((run) => run()), delay) };
    open.set(delay, batch);
    queueMicrotask(() => open.delete(delay));
  }
  const { runs, timer } = batch;
  runs.add(run);
  return () => {
    runs.delete(run);
    if (!runs.size) clearTimeout(timer);
  };
}
