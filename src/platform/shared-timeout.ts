interface Batch {
  runs: Set<() => unknown>;
  timer: ReturnType<typeof setTimeout>;
}

/** Batches that can still grow, by delay. */
const open = new Map<number, Batch>();

/**
 * As `setTimeout`, in milliseconds, but callbacks set in one go share one timer: a thousand cards with a timer each
 * take noticeable time. Returns a cancel function.
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
