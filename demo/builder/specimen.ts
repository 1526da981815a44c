// The card and the list that preview a document.
import type { Article, EuromedNewsCardElement, EuromedNewsListElement } from '../../src/index.js';
import { phoneWidth } from '../../src/snippets/snippets.js';
import { attributesOf } from './snippet.js';
import { attributeNames, type BuilderState, type ShownElement, tokenNames } from './state.js';

export class Specimen {
  /** The article that the card shows, in the language of the card. */
  article: Article | undefined;
  /** Whether the list has shown something. */
  isListShown = false;
  readonly #elements: { card: EuromedNewsCardElement; list: EuromedNewsListElement };
  readonly #sizes: ResizeObserver;
  readonly #changed: () => void;

  /** `changed`: called when an element shows something else or changes its size. */
  constructor(owner: Document, changed: () => void) {
    this.#changed = changed;
    const card = owner.createElement('euromed-news-card');
    const list = owner.createElement('euromed-news-list');
    this.#elements = { card, list };
    for (const element of [card, list]) element.setAttribute('loading', 'eager');
    card.addEventListener('euromed-load', ({ article }) => this.#showCard(article));
    // If a translation failed to load, the article stays.
    card.addEventListener('euromed-error', () => {
      if (card.state === 'error') this.#showCard(undefined);
    });
    list.addEventListener('euromed-list-load', () => this.#showList(true));
    list.addEventListener('euromed-list-error', () => {
      if (list.state === 'error') this.#showList(false);
    });
    // The constructor of the elements' own window: in some browsers another window's observer does not fire.
    this.#sizes = new (owner.defaultView ?? window).ResizeObserver(changed);
    this.#sizes.observe(card);
    this.#sizes.observe(list);
  }

  element(name: ShownElement): HTMLElement {
    return this.#elements[name];
  }

  /**
   * Measures the element at `width` CSS pixels, and at a phone's width. The element is restored before the browser paints.
   */
  sizes(name: ShownElement, width: number): { width: number; height: number; phoneHeight: number } {
    const element = this.#elements[name];
    const heightIn = (pixels: number) => {
      element.style.inlineSize = `${pixels}px`;
      return element.getBoundingClientRect().height;
    };
    const [height, phoneHeight] = [heightIn(width), heightIn(phoneWidth)];
    element.style.inlineSize = '';
    return { width, height, phoneHeight };
  }

  /** Sets the attributes of the state. `src`: address of the document. */
  dress(state: BuilderState, src: string): void {
    const element = this.#elements[state.element];
    this.#strip(this.#elements[state.element === 'card' ? 'list' : 'card']);
    const attributes = attributesOf(state);
    for (const name of attributeNames) {
      const value = attributes[name];
      if (value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    for (const name of tokenNames)
      element.style.setProperty(`--euromed-news-card-${name}`, state.theme[name] ?? null);
    if (element.getAttribute('src') === src) return;
    if (state.element === 'card') this.article = undefined;
    else this.isListShown = false;
    element.setAttribute('src', src);
  }

  /** Removes the sources, so that nothing is shown. */
  clear(): void {
    this.#strip(this.#elements.card);
    this.#strip(this.#elements.list);
  }

  disconnect(): void {
    this.#sizes.disconnect();
  }

  #strip(element: HTMLElement): void {
    element.removeAttribute('src');
    if (element === this.#elements.card) this.article = undefined;
    else this.isListShown = false;
  }

  #showCard(article: Article | undefined): void {
    this.article = article;
    this.#changed();
  }

  #showList(isShown: boolean): void {
    this.isListShown = isShown;
    this.#changed();
  }
}
