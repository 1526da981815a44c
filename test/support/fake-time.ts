// Replaces timers and `performance.now()` by a clock that tests advance, until the test's end.

interface Timer {
  due: number;
  run: () => void;
}

let restore: (() => void) | undefined;

afterEach(() => {
  restore?.();
  restore = undefined;
});

/** Runs pending microtasks, by waiting for a new task. */
const drain = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

export class FakeTime {
  now = 0;
  readonly #timers = new Map<number, Timer>();
  #last = 0;

  /** Number of pending timers. */
  get pending(): number {
    return this.#timers.size;
  }

  set(run: () => void, delay = 0): number {
    // Negative, unlike the IDs of a browser's timers.
    const id = --this.#last;
    this.#timers.set(id, { due: this.now + delay, run });
    return id;
  }

  clear(id: number | undefined): void {
    this.#timers.delete(id!);
  }

  /** Advances the clock by `milliseconds`: due timers run in order, each with the microtasks that follow. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await drain();
    for (;;) {
      const [next] = [...this.#timers].sort(([, a], [, b]) => a.due - b.due);
      if (!next || next[1].due > end) break;
      this.#timers.delete(next[0]);
      this.now = Math.max(this.now, next[1].due);
      next[1].run();
      await drain();
    }
    this.now = end;
  }
}

/** Replaces the page's clock until the test's end. */
export function fakeTime(): FakeTime {
  restore?.();
  const { setTimeout, clearTimeout } = window;
  const time = new FakeTime();
  // Later than any time that earlier tests recorded.
  time.now = performance.now() + 1e9;
  restore = () => {
    Object.assign(window, { setTimeout, clearTimeout });
    Reflect.deleteProperty(performance, 'now');
  };
  Object.assign(window, {
    setTimeout: (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) =>
      time.set(() => run(...args), delay),
    clearTimeout: (id?: number) => {
      if (id !== undefined && id < 0) time.clear(id);
      else clearTimeout(id);
    },
  });
  Object.defineProperty(performance, 'now', { configurable: true, value: () => time.now });
  return time;
}
