// Registers the elements, unless another copy of the script has done so, or the browser lacks constructable style sheets:
// there the fallback link stays.
import { EuromedNewsCardElement } from './element/news-card-element.js';
import { EuromedNewsListElement } from './element/news-list-element.js';

const define = (tagName: string, element: CustomElementConstructor) => {
  if (globalThis.document?.adoptedStyleSheets && !customElements.get(tagName))
    customElements.define(tagName, element);
};

define('euromed-news-card', EuromedNewsCardElement);
define('euromed-news-list', EuromedNewsListElement);

declare global {
  interface HTMLElementTagNameMap {
    'euromed-news-card': EuromedNewsCardElement;
    'euromed-news-list': EuromedNewsListElement;
  }
}
