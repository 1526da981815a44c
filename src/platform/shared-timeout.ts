interface Batch {
  runs: Set<() => unknown>;
  timer: ReturnType<typeof setTimeout>;
}

/** Batches that can still grow, by delay. */
const open = new Map<number, Batch>();

/**
 * As `setTimeout`, but callbacks that are set in the same task with the same `delay` (milliseconds) share a timer: a
 * thousand timers take noticeable time. Returns a function that cancels the callback.
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
