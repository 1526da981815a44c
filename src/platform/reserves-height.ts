import { documentWindow } from './document-window.js';

/** Whether the page's style sheets give the element a minimum height; `false` where that cannot be read. */
export function reservesHeight(element: Element): boolean {
  try {
    const style = documentWindow(element.ownerDocument)?.getComputedStyle(element);
    return parseFloat(style?.minBlockSize ?? '') > 0;
  } catch {
    return false;
  }
}
