// Real input and page settings, performed by the browser's driver. The server's half is
// test/runner/page-commands-plugin.mjs.
import { executeServerCommand } from '@web/test-runner-commands';

let changed = false;

afterEach(async () => {
  if (!changed) return;
  changed = false;
  await executeServerCommand('page-reset');
});

/** Presses a key: 'Enter', 'Space', 'a', 'Shift+Tab'. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await executeServerCommand('page-press', { key });
}

/** Resolves when the element's window has painted; cards far from the viewport are laid out late. */
export async function drawn(element: Element): Promise<void> {
  const view = element.ownerDocument.defaultView ?? window;
  for (let frames = 0; frames < 4; frames++)
    await new Promise((resolve) => view.requestAnimationFrame(resolve));
}

/** The windows around an element, its own first. */
function windowsOf(element: Element): Window[] {
  const windows: Window[] = [];
  for (let view = element.ownerDocument.defaultView; view; view = outerOf(view)) windows.push(view);
  return windows;
}

const outerOf = ({ frameElement }: Window) => frameElement?.ownerDocument.defaultView ?? null;

/** The centre of an element, in coordinates of the outermost window. */
function centreOf(element: Element): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  let x = box.x + box.width / 2;
  let y = box.y + box.height / 2;
  for (const { frameElement: frame } of windowsOf(element)) {
    if (!frame) break;
    const frameBox = frame.getBoundingClientRect();
    x += frameBox.x + frame.clientLeft;
    y += frameBox.y + frame.clientTop;
  }
  return { x: Math.round(x), y: Math.round(y) };
}

/**
 * Clicks at an element's centre with the mouse, also in frames and shadow roots. WebKitGTK may scroll the page to its start
 * just before the click: the click is repeated if the element has moved.
 */
export async function clickOn(element: Element): Promise<void> {
  for (let tries = 0; tries < 4; tries++) {
    element.scrollIntoView({ block: 'center', inline: 'center' });
    await drawn(element);
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const { x, y } = centreOf(element);
    let missed = false;
    const look = () => {
      const now = centreOf(element);
      missed = element.isConnected && Math.abs(now.x - x) + Math.abs(now.y - y) > 2;
    };
    const windows = windowsOf(element);
    for (const view of windows) view.addEventListener('mousedown', look, true);
    await executeServerCommand('page-click', { x, y });
    for (const view of windows) view.removeEventListener('mousedown', look, true);
    if (!missed) return;
  }
}

/** Sets the viewport's size until the test's end. Below 450 px, WebKit's minimum, use frameFixture(). */
export async function setViewport(width: number, height: number): Promise<void> {
  changed = true;
  await executeServerCommand('page-viewport', { width, height });
}

/** Media features to emulate, e.g. `{ 'forced-colors': 'active' }`. */
export type MediaFeatures = Record<string, string>;

/**
 * Emulates media features until the test's end. Returns `false` in engines other than Chromium, which cannot.
 */
export async function emulateMedia(features: MediaFeatures): Promise<boolean> {
  changed = true;
  const { done } = await executeServerCommand<{ done: boolean }, object>('page-media', {
    features,
  });
  return done;
}

/** Calls the Chrome DevTools Protocol; `undefined` in other engines. */
export async function devTools<T>(method: string, params: object = {}): Promise<T | undefined> {
  const { answer } = await executeServerCommand<{ answer?: T }, object>('page-devtools', {
    method,
    params,
  });
  return answer;
}
