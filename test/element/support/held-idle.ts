// Holds idle callbacks, which a test runs, also in browsers without them.

let restore: (() => void) | undefined;

afterEach(() => {
  restore?.();
  restore = undefined;
});

/** Holds idle callbacks until the test's end. */
export function holdIdle(): { idle: (() => void)[] } {
  const idle: (() => void)[] = [];
  const own = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
  restore = () => {
    if (own) Object.defineProperty(window, 'requestIdleCallback', own);
    else Reflect.deleteProperty(window, 'requestIdleCallback');
  };
  Object.defineProperty(window, 'requestIdleCallback', {
    configurable: true,
    value: (run: () => void) => idle.push(run),
  });
  return { idle };
}
