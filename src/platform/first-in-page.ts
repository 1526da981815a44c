import { nativeDocument } from './document-window.js';

/**
 * The page's first element that matches `selector`. Called through the prototype, since an element named
 * `querySelector` hides the document's own method.
 */
export const firstInPage = <T extends Element>(selector: string): T | null =>
  nativeDocument(document).querySelector.call<Document, [string], T | null>(document, selector);
