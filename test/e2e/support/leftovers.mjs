// Counts the listeners, timers and observers that a page still holds, from before its first script.

function watch() {
  const pending = { timers: new Set(), requests: new Set() };
  const listeners = new Set();
  const observed = { mutation: [], intersection: [], resize: [] };

  for (const target of [window, document]) {
    const add = target.addEventListener;
    const remove = target.removeEventListener;
    const isCapture = (options) => !!(typeof options === 'object' ? options?.capture : options);
    const find = (type, run, options) =>
      [...listeners].find(
        (one) =>
          one.target === target &&
          one.type === type &&
          one.run === run &&
          one.capture === isCapture(options),
      );
    target.addEventListener = function (type, run, options) {
      if (run && !find(type, run, options)) {
        const entry = { target, type, run, capture: isCapture(options) };
        const forget = () => listeners.delete(entry);
        listeners.add(entry);
        if (options?.once) add.call(target, type, forget, { once: true });
        options?.signal?.addEventListener('abort', forget);
      }
      return add.call(target, type, run, options);
    };
    target.removeEventListener = function (type, run, options) {
      listeners.delete(find(type, run, options));
      return remove.call(target, type, run, options);
    };
  }

  // Weak references, so that counting keeps nothing alive.
  const observe = (name, kind) => {
    const Original = window[name];
    window[name] = class extends Original {
      #forget(isForgotten) {
        observed[kind] = observed[kind].filter(
          (one) => one.observer.deref() !== this || !isForgotten(one.target.deref()),
        );
      }
      observe(target, options) {
        this.#forget((other) => other === target);
        observed[kind].push({ observer: new WeakRef(this), target: new WeakRef(target) });
        super.observe(target, options);
      }
      unobserve(target) {
        this.#forget((other) => other === target);
        super.unobserve(target);
      }
      disconnect() {
        this.#forget(() => true);
        super.disconnect();
      }
    };
  };
  observe('MutationObserver', 'mutation');
  observe('IntersectionObserver', 'intersection');
  observe('ResizeObserver', 'resize');

  const time = (start, stop) => {
    const [begin, end] = [window[start], window[stop]];
    if (!begin) return;
    window[start] = (run, ...rest) => {
      // WebKit's driver sets a timer in the page around each of its commands.
      if (String(run).includes('JavaScriptTimeout')) return begin.call(window, run, ...rest);
      const id = begin.call(
        window,
        (...args) => {
          pending.timers.delete(`${start} ${id}`);
          return run(...args);
        },
        ...rest,
      );
      pending.timers.add(`${start} ${id}`);
      return id;
    };
    window[stop] = (id) => {
      pending.timers.delete(`${start} ${id}`);
      return end.call(window, id);
    };
  };
  time('setTimeout', 'clearTimeout');
  time('requestIdleCallback', 'cancelIdleCallback');
  time('requestAnimationFrame', 'cancelAnimationFrame');

  const { fetch } = window;
  window.fetch = (input, init) => {
    const request = Symbol(String(input));
    pending.requests.add(request);
    const done = () => void pending.requests.delete(request);
    const answer = fetch.call(window, input, init);
    answer.then(done, done);
    return answer;
  };

  window.__leftovers = () => ({
    listeners: [...listeners].map(({ target, type }) => `${target.constructor.name} ${type}`),
    // A mutation observer ends with the removed node that it observes.
    mutation: observed.mutation.filter(({ target }) => target.deref()?.isConnected).length,
    intersection: observed.intersection.filter(({ target }) => target.deref()).length,
    resize: observed.resize.filter(({ target }) => target.deref()?.isConnected).length,
    timers: pending.timers.size,
    requests: [...pending.requests].map(String),
  });
}

/** Source of a classic script to run before all others; `__leftovers()` in the page returns the counts. */
export const leftoversSource = `(${watch})();`;
