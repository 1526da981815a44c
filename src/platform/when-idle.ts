/** Runs what nobody waits for, within two seconds at most. Safari has no idle callbacks. */
export const whenIdle = (run: () => void): unknown =>
  'requestIdleCallback' in globalThis
    ? requestIdleCallback(run, { timeout: 2000 })
    : setTimeout(run, 200);
