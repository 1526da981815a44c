import { nativeDocument } from './document-window.js';

/**
 * What the first `<meta name="…">` of the page's own `<head>` says; `undefined` without one. One in the body, where
 * readers' texts may stand, is none of the page's. Asked through the prototype: an element in the body that is
 * called `head` or `querySelector` would answer in the document's place.
 */
export const headMeta = (name: string): string | undefined =>
  nativeDocument(document).querySelector.call<Document, [string], HTMLMetaElement | null>(
    document,
    `:root > head > meta[name="${name}"]`,
  )?.content;
