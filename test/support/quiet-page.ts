// Waits without an event: for a condition, or until nothing more happens.

// Read before any test replaces them.
const { setTimeout, requestAnimationFrame, fetch } = window;
const requestIdle: (callback: () => void) => unknown =
  window.requestIdleCallback?.bind(window) ?? setTimeout;

const called = (later: (callback: () => void) => unknown) =>
  new Promise<void>((resolve) => later.call(window, () => resolve()));

/** Sends a request to the test server: when it is answered, earlier responses have arrived. */
const roundTrip = async () => {
  await (await fetch.call(window, '/package.json', { cache: 'no-store' })).arrayBuffer();
};

const resources = () => performance.getEntriesByType('resource').length;

/** Runs one turn of the page: pending tasks, frames, idle callbacks and responses. */
async function turn(): Promise<boolean> {
  const changes = new MutationObserver(() => {});
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  const before = resources();
  await roundTrip();
  // The second frame is after the callbacks of intersection and resize observers of the first.
  await called(requestAnimationFrame);
  await called(requestAnimationFrame);
  await called(requestIdle);
  await called(setTimeout);
  const own = 1;
  return changes.takeRecords().length > 0 || resources() > before + own;
}

/**
 * Resolves when everything pending has happened: after at least three turns of the page, the last of which changed and
 * loaded nothing. Does not wait for what a test holds.
 */
export async function settled(): Promise<void> {
  let turns = 0;
  while ((await turn()) || ++turns < 3);
}

/** Longest wait for a condition (milliseconds); shorter than a test's timeout, whose message names no cause. */
const conditionTimeoutMs = 15_000;

const described = (value: unknown): string =>
  value instanceof Element ? `<${value.localName}>` : (JSON.stringify(value) ?? String(value));

/** Describes what the cards on the page show, for the message of a wait that timed out. */
const cardsNow = () =>
  Array.from(document.querySelectorAll('euromed-news-card'), (card) => {
    const { state, error } = card as Element & { state?: string; error?: { code: string } | null };
    const text = card.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return `${state} ${error?.code ?? ''} "${text.slice(0, 100)}"`;
  }).join('; ');

/** Waits until a condition is truthy, and returns its value. After a timeout, the error says what was last seen. */
export async function until<T>(condition: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + conditionTimeoutMs;
  let value = await condition();
  while (!value) {
    if (performance.now() > end)
      throw new Error(
        `Waited in vain for ${String(condition)}; last seen: ${described(value)}; cards: ${cardsNow() || 'none'}`,
      );
    await new Promise((resolve) => setTimeout.call(window, resolve, 10));
    value = await condition();
  }
  return value;
}
