// Style sheets of shadow roots: one object per document, shared by all cards, as strict CSP allows.
import { documentWindow } from './document-window.js';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

const sheetOf = (document: Document, text: string): CSSStyleSheet => {
  const own = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, own);
  let sheet = own.get(text);
  if (!sheet) {
    // A sheet belongs to the document whose window made it; cards can be adopted by another.
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
