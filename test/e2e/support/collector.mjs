// Collects a page's console lines, uncaught errors and CSP violations, from before its first script.

function collect() {
  if (window.__collected) return;
  const collected = { console: [], errors: [], violations: [] };
  Object.defineProperty(window, '__collected', { value: collected });
  const text = (value) => {
    try {
      return value instanceof Error ? String(value) : String(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  };
  for (const type of ['debug', 'error', 'info', 'log', 'warn']) {
    const original = console[type];
    console[type] = (...values) => {
      collected.console.push({ type, text: values.map(text).join(' ') });
      original.apply(console, values);
    };
  }
  window.addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) collected.errors.push(event.message || text(event.error));
  });
  window.addEventListener('unhandledrejection', (event) => {
    collected.errors.push(`Unhandled rejection: ${text(event.reason)}`);
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    collected.violations.push({
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      sample: event.sample,
    });
  });
}

/** The collector, for drivers that run a function before a page's own scripts. */
export const collector = collect;

/** Source of the collector as a classic script, and the path at which test servers serve it. */
export const collectorSource = `(${collect})();`;
export const collectorPath = '/__collector.js';
