/** Runs `run` when the browser is idle, within two seconds. Safari has no idle callbacks. */
export function whenIdle(run: () => void): void {
  try {
    requestIdleCallback(run, { timeout: 2000 });
  } catch {
    setTimeout(run, 200);
  }
}
