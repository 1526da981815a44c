let count = 0;
let isCounting = false;

const note = ({ persisted }: Partial<PageTransitionEvent>) => {
  // A page that is shown for the first time has not been away.
  if (persisted !== false) count++;
};

/**
 * How often the page has come back since it was first asked, from where the browser kept it or to the network. Safari
 * breaks off the requests of a page that it puts aside, and may tell of that only when the page is back.
 */
export function comebacks(): number {
  if (!isCounting) {
    isCounting = true;
    addEventListener('online', note as EventListener);
    addEventListener('pageshow', note);
  }
  return count;
}
