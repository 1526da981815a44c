// Registers the element, unless another copy of the card already has.
import { EuromedNewsCardElement } from './element/news-card-element.js';

const tagName = 'euromed-news-card';

if (!customElements.get(tagName)) customElements.define(tagName, EuromedNewsCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'euromed-news-card': EuromedNewsCardElement;
  }
}
