// What a click came to. A sandbox that forbids new tabs, or to leave the page, says so to nobody.

/** How long a new tab, or another page in the reader's window, may take to begin, in milliseconds. */
const patience = 1000;

/** Events of a window whose page is left, or which another window, tab or app covers. */
const signs = ['beforeunload', 'pagehide', 'blur'];

/** Whether the reader's click, which happens now, takes the reader away from what `view` shows. */
export function hadEffect(view: Window): Promise<boolean> {
  return new Promise((resolve) => {
    const { document } = view;
    const settle = (effect: boolean) => {
      clearTimeout(timer);
      for (const sign of signs) view.removeEventListener(sign, happened);
      document.removeEventListener('visibilitychange', happened);
      resolve(effect);
    };
    const happened = () => settle(true);
    const timer = setTimeout(() => settle(document.hidden), patience);
    for (const sign of signs) view.addEventListener(sign, happened);
    document.addEventListener('visibilitychange', happened);
  });
}

/** Whether a page is shown inside another one, or in a sandbox: only there may links do nothing. */
export const isContained = (view: Window): boolean =>
  view.self !== view.top || (view as Partial<WindowOrWorkerGlobalScope>).origin === 'null';
