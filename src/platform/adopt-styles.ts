// Style sheets of shadow roots: one object per document, shared by all cards, as strict CSP allows.
import { documentWindow } from './document-window.js';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

const sheetOf = (document: Document, text: string): CSSStyleSheet => {
  const own = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, own);
  let sheet = own.get(text);
  if (!sheet) {
    // A constructed sheet belongs to the document of its window, and a card may move to another document.
    sheet = new (documentWindow(document) ?? window).CSSStyleSheet();
    sheet.replaceSync(text);
    own.set(text, sheet);
  }
  return sheet;
};

/** Adds a style sheet to a shadow root, once. */
export function adoptStyles(root: ShadowRoot, text: string): void {
  const sheet = sheetOf(root.ownerDocument, text);
  if (!root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
