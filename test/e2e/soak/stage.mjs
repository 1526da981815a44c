// The places of cards and lists, and all cards and lists of the run.

export const tag = 'euromed-news-card';
export const listTag = 'euromed-news-list';

export class Stage {
  /** Cards that were removed, and may be inserted again. */
  removed = [];
  removedLists = [];
  #places;
  #roots;

  constructor() {
    document.body.innerHTML = `<main id="plain"></main><main id="arabic" lang="ar"></main>
      <main id="editable" contenteditable="true"></main><main id="shadow"></main>
      <iframe id="frame" title="Frame" width="500" height="300"></iframe>`;
    const find = (id) => document.getElementById(id);
    const shadow = find('shadow').attachShadow({ mode: 'open' });
    const frame = find('frame').contentDocument;
    this.#places = [find('plain'), find('arabic'), find('editable'), shadow, frame.body];
    this.#roots = [document, shadow, frame];
  }

  get places() {
    return this.#places;
  }

  /** Cards in any place of the page. A clone made in the frame's document is no card until the clone is moved to the page. */
  get cards() {
    const Card = customElements.get(tag);
    return this.#roots.flatMap((root) =>
      [...root.querySelectorAll(tag)].filter((card) => card instanceof Card),
    );
  }

  get lists() {
    const List = customElements.get(listTag);
    return this.#roots.flatMap((root) =>
      [...root.querySelectorAll(listTag)].filter((list) => list instanceof List),
    );
  }

  isEditable(card) {
    return !!card.closest('[contenteditable]');
  }
}
