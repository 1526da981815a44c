let count = 0;
let watching = 0;

const note = ({ persisted }: Partial<PageTransitionEvent>) => {
  // A page that is shown for the first time has not been away.
  if (persisted !== false) count++;
};

const comebacks = [
  ['online', note as EventListener],
  ['pageshow', note],
] as const;

/**
 * Watches whether the page comes back, from where the browser kept it or to the network. Safari breaks off the requests of
 * a page that it puts aside, and may tell of that only when the page is back. Returns what ends the watch, and tells
 * whether the page came back meanwhile.
 */
export function watchComebacks(): () => boolean {
  const since = count;
  let cameBack: boolean | undefined;
  if (!watching++) for (const [type, listener] of comebacks) addEventListener(type, listener);
  return () => {
    if (cameBack === undefined) {
      cameBack = count !== since;
      if (!--watching)
        for (const [type, listener] of comebacks) removeEventListener(type, listener);
    }
    return cameBack;
  };
}
