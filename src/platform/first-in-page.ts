import { nativeDocument } from './document-window.js';

/**
 * The page's first element that the selector fits. Asked through the prototype: an element in the body that is called
 * `head` or `querySelector` would answer in the document's place.
 */
export const firstInPage = <T extends Element>(selector: string): T | null =>
  nativeDocument(document).querySelector.call<Document, [string], T | null>(document, selector);
