// Timers, and the time of day, controlled by the run. The driver's timers, set while the clock is off, stay real.
import { drain } from './drain.mjs';

const real = {
  setTimeout: window.setTimeout,
  clearTimeout: window.clearTimeout,
  requestIdleCallback: window.requestIdleCallback,
};

const realNow = performance.now;

export class Clock {
  // Later than all times before the run.
  #now = 1_000_000;
  #last = 0;
  #timers = new Map();

  /** Takes the page's timers over until `off()`. */
  on() {
    const start = (run, delay = 0) => {
      // IDs that no browser gives to timers.
      const id = --this.#last;
      this.#timers.set(id, { due: this.#now + Number(delay), run });
      return id;
    };
    window.setTimeout = (run, delay, ...args) => start(() => run(...args), delay);
    window.clearTimeout = (id) =>
      id < 0 ? void this.#timers.delete(id) : real.clearTimeout.call(window, id);
    if (real.requestIdleCallback) window.requestIdleCallback = (run) => start(run);
    performance.now = () => this.#now;
  }

  off() {
    for (const [name, original] of Object.entries(real)) if (original) window[name] = original;
    performance.now = realNow;
  }

  get pending() {
    return this.#timers.size;
  }

  /** Runs the timers that are due within so many milliseconds, in order, each with the tasks that follow. */
  async advance(milliseconds) {
    const end = this.#now + milliseconds;
    for (;;) {
      const [id, timer] =
        [...this.#timers].sort(([, a], [, b]) => a.due - b.due).find(([, { due }]) => due <= end) ??
        [];
      if (!timer) break;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, timer.due);
      timer.run();
      await drain();
    }
    this.#now = end;
  }

  /** Runs the timer that is due first, if there is one. */
  async advanceToNext() {
    const due = Math.min(...[...this.#timers.values()].map((timer) => timer.due));
    if (this.#timers.size) await this.advance(Math.max(0, due - this.#now));
  }
}
