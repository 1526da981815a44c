// Counts a page's requests for the files beside the script, from before its first script: requests that the browser itself
// refuses reach no server. Also replaces the clock, which tests can advance.

function watch() {
  const attempts = {};
  const isFile = (url) => /\/(chunks|locales)\//.test(url);
  const note = (kind, url) => {
    if (!isFile(url)) return;
    const address = url.split('?')[0];
    const kinds = (attempts[address] ??= {});
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  };

  document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
    note('refused', blockedURI),
  );
  // Violations of an integrity policy fire no event, and not every engine reports them.
  if (window.ReportingObserver)
    new ReportingObserver(
      (reports) => {
        for (const { body } of reports) note('refused', body.blockedURL ?? '');
      },
      { types: ['integrity-violation'], buffered: true },
    ).observe();
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.localName === 'script') note('element', node.src);
  }).observe(document, { childList: true, subtree: true });

  // Each request for a file reads the clock, and each retry sets a timer.
  const work = { looks: 0, timers: 0 };
  let ahead = 0;
  const { setTimeout: start, clearTimeout: stop } = window;
  const realNow = performance.now.bind(performance);
  const now = () => realNow() + ahead;
  performance.now = () => {
    work.looks += 1;
    return now();
  };
  const timers = new Map();
  window.setTimeout = (run, delay = 0, ...args) => {
    work.timers += 1;
    const fire = () => {
      timers.delete(id);
      stop.call(window, id);
      run(...args);
    };
    const id = start.call(window, fire, delay);
    timers.set(id, { due: now() + Number(delay), fire });
    return id;
  };
  window.clearTimeout = (id) => {
    timers.delete(id);
    stop.call(window, id);
  };
  const drain = () => new Promise((resolve) => start.call(window, resolve, 0));

  /** Advances the clock by milliseconds: due timers run in order, each with the microtasks that follow. */
  const advance = async (milliseconds) => {
    const end = now() + milliseconds;
    for (;;) {
      await drain();
      const next = [...timers.values()].sort((a, b) => a.due - b.due)[0];
      if (!next || next.due > end) break;
      ahead += Math.max(0, next.due - now());
      next.fire();
    }
    ahead += Math.max(0, end - now());
  };

  const events = [];
  for (const type of ['euromed-load', 'euromed-error'])
    addEventListener(type, ({ error, target }) => {
      events.push([type, target.id, error?.code ?? null]);
    });
  const prompts = [];
  window.prompt = (_, address) => {
    prompts.push(address);
    return null;
  };
  // The driver's collector is a separate script, which some policies refuse.
  const lines = [];
  const { warn } = console;
  console.warn = (...values) => {
    lines.push(values.map(String).join(' '));
    warn.apply(console, values);
  };
  const errors = [];
  addEventListener('error', (event) => {
    if (event.message) errors.push(event.message);
  });
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  window.__attempts = { attempts, work, advance, events, prompts, lines, errors };
}

/** Source of a classic script to run before all others; `__attempts` in the page has the counts. */
export const attemptsSource = `(${watch})();`;

/** The file with the most requests, by the server's log or the page's own count: `{ address, times }`. */
export async function mostAsked(page, requests) {
  const inPage = await page.evaluate(() => window.__attempts.attempts);
  const times = new Map();
  for (const [address, kinds] of Object.entries(inPage))
    times.set(new URL(address).pathname, Math.max(...Object.values(kinds)));
  const served = new Map();
  for (const { path } of requests)
    if (/\/(chunks|locales)\//.test(path)) served.set(path, (served.get(path) ?? 0) + 1);
  for (const [path, count] of served) times.set(path, Math.max(count, times.get(path) ?? 0));
  const [address, most = 0] = [...times].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { address, times: most, files: times.size };
}
