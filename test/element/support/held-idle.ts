// Idle moments that a test brings about by hand, also where the browser has none.

let restore: (() => void) | undefined;

afterEach(() => {
  restore?.();
  restore = undefined;
});

/** Keeps back, until the test's end, what is to be done when the page is idle. */
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
