/** Runs what nobody waits for, within two seconds at most. Safari has no idle callbacks. */
export function whenIdle(run: () => void): void {
  try {
    requestIdleCallback(run, { timeout: 2000 });
  } catch {
    setTimeout(run, 200);
  }
}
