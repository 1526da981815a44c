// Detects whether a click on a link had an effect: sandboxes that forbid navigation fire no event.

/** How long a navigation or a new tab may take to start (milliseconds). */
const maxWaitMs = 1000;

/** Events of a window when its page is left, or when another tab, window or app comes to the front. */
const leaveEvents = ['beforeunload', 'pagehide', 'blur'];

/** Resolves with whether the click that is being handled leads the reader away from the page in `view`. */
export function hadEffect(view: Window): Promise<boolean> {
  return new Promise((resolve) => {
    const { document } = view;
    const settle = (effect: boolean) => {
      clearTimeout(timer);
      for (const type of leaveEvents) view.removeEventListener(type, happened);
      document.removeEventListener('visibilitychange', happened);
      resolve(effect);
    };
    const happened = () => settle(true);
    const timer = setTimeout(() => settle(document.hidden), maxWaitMs);
    for (const type of leaveEvents) view.addEventListener(type, happened);
    document.addEventListener('visibilitychange', happened);
  });
}

/** Whether a page is in a frame or a sandbox: only there may links have no effect. */
export const isContained = (view: Window): boolean =>
  view.self !== view.top || (view as Partial<WindowOrWorkerGlobalScope>).origin === 'null';
