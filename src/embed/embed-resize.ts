// For pages around the iframe page: gives each of its frames the height of the card inside.
import { readyType, resizeType } from './frame-messages.js';

/** Against a frame that would fill the page's memory, in CSS pixels. */
const maxHeight = 20_000;

/** Frames of a page, those in open shadow roots too. */
function framesIn(root: Document | ShadowRoot): HTMLIFrameElement[] {
  const found: HTMLIFrameElement[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'iframe') found.push(element as HTMLIFrameElement);
    else if (element.shadowRoot) found.push(...framesIn(element.shadowRoot));
  }
  return found;
}

/** Where the page's author put the iframe page; `undefined` for frames of other pages. */
function ownAddress({ src }: HTMLIFrameElement): URL | undefined {
  try {
    const address = new URL(src);
    return /\/embed(\.html)?$/.test(address.pathname) ? address : undefined;
  } catch {
    return undefined;
  }
}

const px = (length: string): number => Number.parseFloat(length) || 0;

/** What a frame's own height counts besides its page. */
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
  // In a sandbox the frame's page has no origin; elsewhere the frame may have gone on to another page.
  if (!address || (origin !== 'null' && origin !== address.origin)) return;
  frame.style.height = `${Math.ceil(height) + edges(frame)}px`;
});

/** Frames that were there before this script have told their heights already. */
function ask(): void {
  for (const frame of framesIn(document))
    if (ownAddress(frame)) frame.contentWindow?.postMessage({ type: readyType }, '*');
}

ask();
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', ask, { once: true });
