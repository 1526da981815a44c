let count = 0;

const note = ({ persisted }: Partial<PageTransitionEvent>) => {
  // A page that is shown for the first time has not been away.
  if (persisted !== false) count++;
};

globalThis.addEventListener?.('online', note as EventListener);
globalThis.addEventListener?.('pageshow', note);

/**
 * How often the page has come back, from where the browser kept it or to the network. Safari breaks off the requests of
 * a page that it puts aside, and may tell of that only when the page is back.
 */
export const comebacks = (): number => count;
