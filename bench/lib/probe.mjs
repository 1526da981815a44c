// Runs in the page before its own scripts: observes when the cards are complete, and at what cost.

/** Serialised into the page; `ready` is the contender's. Only the page itself is watched, not its frames. */
function probe({ card, ready, count }) {
  if (window !== window.top) return;
  const seen = { shifts: [], tasks: [], paints: {} };
  const observe = (type, take) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    observer.observe({ type, buffered: true });
  };
  observe('layout-shift', ({ value, startTime, hadRecentInput }) => {
    if (!hadRecentInput) seen.shifts.push({ value, startTime });
  });
  observe('longtask', ({ duration }) => seen.tasks.push(duration));
  observe('paint', ({ name, startTime }) => (seen.paints[name] = startTime));
  globalThis.benchSeen = seen;

  // A frame paints the DOM as its callback finds it; the next task runs after the paint.
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  const complete = () => {
    benchComplete(String(performance.timeOrigin + performance.now()));
    // For trace.mjs.
    performance.mark('bench-complete');
  };
  let done = 0;
  const look = () => {
    const cards = document.querySelectorAll(card);
    while (done < cards.length && ready(cards[done])) done += 1;
    if (done < count) requestAnimationFrame(look);
    else afterPaint(complete);
  };
  requestAnimationFrame(look);
}

export const probeSource = ({ card, ready }, count) =>
  `(${probe})({ card: ${JSON.stringify(card)}, ready: ${ready}, count: ${count} })`;

/** Also in the page: the observations so far. */
export function readProbe() {
  const { shifts, tasks, paints } = globalThis.benchSeen;
  // As the Core Web Vitals define it: the worst session of shifts, at most 1 s apart and 5 s long.
  let cls = 0;
  let session = { value: 0, first: -Infinity, last: -Infinity };
  for (const { value, startTime } of shifts) {
    const same = startTime - session.last < 1000 && startTime - session.first < 5000;
    session = same
      ? { value: session.value + value, first: session.first, last: startTime }
      : { value, first: startTime, last: startTime };
    cls = Math.max(cls, session.value);
  }
  return {
    timeOrigin: performance.timeOrigin,
    fcp: paints['first-contentful-paint'],
    cls,
    tbt: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
  };
}
