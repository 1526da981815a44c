// Waiting for what a test cannot wait for by an event: that nothing happens, or that something does.

// Taken before any test replaces them.
const { setTimeout, requestAnimationFrame, fetch } = window;
const requestIdle: (callback: () => void) => unknown =
  window.requestIdleCallback?.bind(window) ?? setTimeout;

const called = (later: (callback: () => void) => unknown) =>
  new Promise<void>((resolve) => later.call(window, () => resolve()));

/** A request to the test server and back: answers that were on their way before are here. */
const roundTrip = async () => {
  await (await fetch.call(window, '/package.json', { cache: 'no-store' })).arrayBuffer();
};

const resources = () => performance.getEntriesByType('resource').length;

/** All that a page does by itself, once: what is due in tasks, frames, idle moments and on the network. */
async function turn(): Promise<boolean> {
  const changes = new MutationObserver(() => {});
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  const before = resources();
  await roundTrip();
  // The second frame comes after the observers of the first, for intersections and sizes, were called.
  await called(requestAnimationFrame);
  await called(requestAnimationFrame);
  await called(requestIdle);
  await called(setTimeout);
  const own = 1;
  return changes.takeRecords().length > 0 || resources() > before + own;
}

/**
 * Lets everything happen that is already due: resolves after three turns of the page, the last of which changed nothing
 * and loaded nothing. What a test holds back by hand is not waited for.
 */
export async function settled(): Promise<void> {
  let turns = 0;
  while ((await turn()) || ++turns < 3);
}

/** Longest wait for a condition (milliseconds), shorter than a test's own timeout, which would not say why. */
const conditionTimeoutMs = 15_000;

const described = (value: unknown): string =>
  value instanceof Element ? `<${value.localName}>` : (JSON.stringify(value) ?? String(value));

/** What the cards on the page show, for the message of a wait in vain. */
const cardsNow = () =>
  Array.from(document.querySelectorAll('euromed-news-card'), (card) => {
    const { state, error } = card as Element & { state?: string; error?: { code: string } | null };
    const text = card.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return `${state} ${error?.code ?? ''} "${text.slice(0, 100)}"`;
  }).join('; ');

/** Waits until a condition holds, and returns its value. In vain, the error says what was last seen. */
export async function until<T>(condition: () => T): Promise<T> {
  const end = performance.now() + conditionTimeoutMs;
  let value = condition();
  while (!value) {
    if (performance.now() > end)
      throw new Error(
        `Waited in vain for ${String(condition)}; last seen: ${described(value)}; cards: ${cardsNow() || 'none'}`,
      );
    await new Promise((resolve) => setTimeout.call(window, resolve, 10));
    value = condition();
  }
  return value;
}
