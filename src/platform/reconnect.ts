// Tells when the browser is back online, or the page is restored from the back/forward cache: failed requests may succeed now.
const callbacks = new Set<() => void>();

const tellAll = ({ persisted }: Partial<PageTransitionEvent>) => {
  // `pageshow` of a new page: nothing was restored.
  if (persisted !== false) for (const callback of [...callbacks]) callback();
};

const events = [
  ['online', tellAll as EventListener],
  ['pageshow', tellAll],
] as const;

/** Calls `callback` each time the page is back online or restored. Returns a function that stops the calls. */
export function onReconnect(callback: () => void): () => void {
  if (!callbacks.size)
    for (const [type, listener] of events) globalThis.addEventListener?.(type, listener);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (!callbacks.size) for (const [type, listener] of events) removeEventListener(type, listener);
  };
}

/**
 * Watches for a reconnection during a request: Safari aborts the requests of a page that it caches, and may reject them
 * only after the page is restored. Returns a function that ends the watch and returns whether the page reconnected.
 */
export function watchReconnects(): () => boolean {
  let reconnected = false;
  const stop = onReconnect(() => (reconnected = true));
  return () => {
    stop();
    return reconnected;
  };
}
