// Attaches native shadow roots only: a polyfilled root cannot be styled, and would hide the fallback link.
import { nativeDocument } from './document-window.js';

/** The `attachShadow` that was tested last: a page may replace the function at any time. */
let tried: unknown;
let isNative = false;

/**
 * Attaches an open shadow root. Throws, and leaves the element unchanged, where a polyfill replaced the native function:
 * ShadyDOM removes children that it has not seen from the page, and its roots adopt no style sheets.
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
      'A polyfill (ShadyDOM, forced?) replaced attachShadow, and its roots cannot be styled. Load the polyfill only in browsers without shadow roots.',
    );
  return element.attachShadow(open);
}
