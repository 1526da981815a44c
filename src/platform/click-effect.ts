// What a click came to. A sandbox that forbids new tabs, or to leave the page, says so to nobody.

/** How long a new tab, or another page in the reader's window, may take to begin, in milliseconds. */
const maxWaitMs = 1000;

/** Events of a window whose page is left, or which another window, tab or app covers. */
const leaveEvents = ['beforeunload', 'pagehide', 'blur'];

/** Whether the reader's click, which happens now, takes the reader away from what `view` shows. */
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

/** Whether a page is shown inside another one, or in a sandbox: only there may links do nothing. */
export const isContained = (view: Window): boolean =>
  view.self !== view.top || (view as Partial<WindowOrWorkerGlobalScope>).origin === 'null';
