// Shadow roots of the browser's own: one that cannot be styled would take the page's link out of sight for nothing.
import { nativeDocument } from './document-window.js';

/** The function that was tried: a page may replace it at any time, also by one that only watches. */
let tried: unknown;
let isNative = false;

/**
 * An open shadow root. Throws, and leaves the element as it is, where a polyfill stands in the browser's place:
 * ShadyDOM keeps children that it has not seen out of the page, and its roots take no style sheets.
 */
export function attachShadow(element: HTMLElement): ShadowRoot {
  const open: ShadowRootInit = { mode: 'open' };
  if (element.attachShadow !== tried) {
    const other = nativeDocument(document).createElement.call(document, 'div');
    isNative = !!other.attachShadow(open).adoptedStyleSheets;
    tried = element.attachShadow;
  }
  if (!isNative)
    throw new Error(
      'The page has a polyfill in the place of attachShadow (ShadyDOM, forced?), whose roots cannot be styled. Load it only in browsers without shadow roots.',
    );
  return element.attachShadow(open);
}
