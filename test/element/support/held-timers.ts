// Holds timers, which a test fires instead of waiting.

interface HeldTimer {
  delay: number;
  fire(): void;
}

let restore: (() => void) | undefined;

afterEach(() => {
  restore?.();
  restore = undefined;
});

/** Holds timers whose delay `isHeld` accepts, until the test's end. */
export function holdTimers(isHeld: (delay: number) => boolean): { timers: HeldTimer[] } {
  const { setTimeout, clearTimeout } = window;
  const timers: (HeldTimer & { id: number })[] = [];
  let last = 0;
  const remove = (id: number | undefined) => {
    const index = timers.findIndex((timer) => timer.id === id);
    if (index >= 0) timers.splice(index, 1);
  };
  restore = () => Object.assign(window, { setTimeout, clearTimeout });
  Object.assign(window, {
    setTimeout: (run: () => void, delay = 0, ...args: unknown[]) => {
      if (!isHeld(delay)) return setTimeout(run, delay, ...args);
      // Negative, unlike the IDs of a browser's timers.
      const id = --last;
      const fire = () => {
        remove(id);
        run();
      };
      timers.push({ id, delay, fire });
      return id;
    },
    clearTimeout: (id?: number) => {
      if (id !== undefined && id < 0) remove(id);
      else clearTimeout(id);
    },
  });
  return { timers };
}
