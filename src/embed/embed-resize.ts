// For pages that contain the iframe page: gives each such frame the height of the card inside.
import { readyType, resizeType } from './frame-messages.js';

/** Largest height that is accepted from a frame (CSS px). */
const maxHeight = 20_000;

/** All frames of a page, also in open shadow roots. */
function framesIn(root: Document | ShadowRoot): HTMLIFrameElement[] {
  const found: HTMLIFrameElement[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'iframe') found.push(element as HTMLIFrameElement);
    else if (element.shadowRoot) found.push(...framesIn(element.shadowRoot));
  }
  return found;
}

/** Address of a frame with the iframe page, as the page's author wrote it; `undefined` for other frames. */
function ownAddress({ src }: HTMLIFrameElement): URL | undefined {
  try {
    const address = new URL(src);
    return /\/embed(\.html)?$/.test(address.pathname) ? address : undefined;
  } catch {
    return undefined;
  }
}

const px = (length: string): number => Number.parseFloat(length) || 0;

/** Borders and padding that a frame's `height` includes (CSS px). */
function edges(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  return style.boxSizing === 'border-box'
    ? px(style.borderTopWidth) +
        px(style.borderBottomWidth) +
        px(style.paddingTop) +
        px(style.paddingBottom)
    : 0;
}

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  if (!source || !data || typeof data !== 'object') return;
  const { type, height } = data as Partial<Record<string, unknown>>;
  if (type !== resizeType || typeof height !== 'number') return;
  if (!(height > 0 && height <= maxHeight)) return;
  const frame = framesIn(document).find(({ contentWindow }) => contentWindow === source);
  const address = frame && ownAddress(frame);
  // A sandboxed frame has the origin `null`; any other frame may have navigated to another page.
  if (!address || (origin !== 'null' && origin !== address.origin)) return;
  frame.style.height = `${Math.ceil(height) + edges(frame)}px`;
});

/** Asks frames for their heights, which they may have posted before this script ran. */
function ask(): void {
  for (const frame of framesIn(document))
    if (ownAddress(frame)) frame.contentWindow?.postMessage({ type: readyType }, '*');
}

ask();
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', ask, { once: true });
