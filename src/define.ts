// Registers the element, unless another copy of the card already has, or the browser is too old to style it:
// there the page's own link stays.
import { EuromedNewsCardElement } from './element/news-card-element.js';

const tagName = 'euromed-news-card';

if (globalThis.document?.adoptedStyleSheets && !customElements.get(tagName))
  customElements.define(tagName, EuromedNewsCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'euromed-news-card': EuromedNewsCardElement;
  }
}
