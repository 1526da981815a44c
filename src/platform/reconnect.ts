// A page comes back from where the browser kept it, or to the network: what failed meanwhile is worth asking again.
const callbacks = new Set<() => void>();

const tellAll = ({ persisted }: Partial<PageTransitionEvent>) => {
  // A page that is shown for the first time has not been away.
  if (persisted !== false) for (const callback of [...callbacks]) callback();
};

const events = [
  ['online', tellAll as EventListener],
  ['pageshow', tellAll],
] as const;

/** Calls `callback` each time the page comes back. Returns how to stop. */
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
 * Watches whether the page comes back. Safari breaks off the requests of a page that it puts aside, and may tell of that
 * only when the page is back. Returns what ends the watch, and tells whether the page came back meanwhile.
 */
export function watchReconnects(): () => boolean {
  let reconnected = false;
  const stop = onReconnect(() => (reconnected = true));
  return () => {
    stop();
    return reconnected;
  };
}
