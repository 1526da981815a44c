// A frame that simulates the partner's page around the card or list: with her style sheet, language and direction, which
// must not affect the builder.
import { articleAddress } from './address.js';
import { answerFromKept } from './kept-answers.js';
import { Specimen } from './specimen.js';

export interface PageView {
  /** Text or address of a style sheet. */
  css: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Colour scheme; `''` for that of the style sheet. */
  scheme: '' | 'light' | 'dark';
  heading: string;
  paragraph: string;
}

export const sheetAddress = (css: string): string | undefined =>
  /[\s{}]/.test(css.trim()) ? undefined : articleAddress(css);

const attribute = (text: string): string =>
  text.replace(/[&"<>]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Markup of the frame's page: a policy allows only the card's script, and links open in a new tab. */
const pageWith = (script: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src ${attribute(new URL(script).origin)}"><base target="_blank"><style></style><script type="module" src="${attribute(script)}"></script></head><body><main><h1></h1><p></p><div id="place"></div></main></body></html>`;

export class PageFrame {
  readonly element: HTMLIFrameElement;
  /** The card and list in the frame; `undefined` until the frame has loaded. */
  specimen: Specimen | undefined;
  /** The style sheet at the given address failed to load. */
  isSheetMissing = false;
  readonly #changed: () => void;

  /** `changed`: called when the frame has loaded, or shows something else. */
  constructor(script: string, changed: () => void) {
    this.#changed = changed;
    const frame = (this.element = document.createElement('iframe'));
    frame.className = 'page';
    // The sandbox lets the builder access the frame, but not the frame navigate the builder.
    frame.setAttribute(
      'sandbox',
      'allow-same-origin allow-scripts allow-popups allow-popups-to-escape-sandbox',
    );
    frame.srcdoc = pageWith(script);
    frame.addEventListener('load', () => this.#fill());
  }

  /** Called when the frame was removed from the page. */
  leave(): void {
    this.specimen?.disconnect();
    this.specimen = undefined;
  }

  show(view: PageView, shown: HTMLElement | undefined): void {
    const page = this.element.contentDocument;
    const place = page?.getElementById('place');
    if (!page || !place || !this.specimen) return;
    const { documentElement: root } = page;
    root.lang = view.lang;
    root.dir = view.dir;
    root.style.colorScheme = view.scheme;
    page.querySelector('h1')!.textContent = view.heading;
    page.querySelector('p')!.textContent = view.paragraph;
    this.#dress(page, view.css);
    if (shown && shown.parentNode !== place) place.replaceChildren(shown);
    else if (!shown) place.replaceChildren();
  }

  #fill(): void {
    const { contentDocument: page, contentWindow } = this.element;
    if (!page?.getElementById('place') || !contentWindow) return;
    answerFromKept(contentWindow);
    this.leave();
    this.specimen = new Specimen(page, this.#changed);
    this.#changed();
  }

  #dress(page: Document, css: string): void {
    const address = sheetAddress(css);
    const style = page.querySelector('style')!;
    const text = address ? '' : css;
    if (style.textContent !== text) style.textContent = text;
    const link = page.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
    if (link?.href === address) return;
    link?.remove();
    this.isSheetMissing = false;
    if (!address) return;
    const sheet = page.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = address;
    sheet.addEventListener('error', () => {
      this.isSheetMissing = true;
      this.#changed();
    });
    style.after(sheet);
  }
}
