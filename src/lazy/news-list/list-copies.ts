// Keeps copies of titles with links, and of dates, in the list's light DOM, for tools that do not look into shadow roots.
import type { ReactiveController } from 'lit';
import { isEditable } from '../../platform/is-editable.js';
import { templateOptOuts } from '../enhancements/readable-copy.js';
import type { NewsListHost } from './news-list-context.js';

const mark = 'data-euromed-copy';

/** Name of a slot that the list does not have: tools read the copies, browsers do not render them. */
const slot = 'euromed-copy';

interface Copied {
  text: string;
  lang: string;
  dir: string;
  href?: string | undefined;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text and link of a CSS part of a card; `undefined` where the card does not show the part. */
function copyOf(card: Element, part: string): Copied | undefined {
  const element = card.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`);
  const text = element && oneLine(element.textContent);
  if (!element || !text) return;
  const href = element.querySelector<HTMLAnchorElement>('[part=title-link][href]')?.href;
  return { text, lang: element.lang, dir: element.dir, href };
}

/** Reads the entries of a copy that a server wrote. */
const copiedIn = (copy: Element): Copied[] =>
  [...copy.children].map((child) => {
    const { textContent, lang, dir, href } = child as HTMLAnchorElement;
    return { text: oneLine(textContent), lang, dir, ...(child.matches('a') && { href }) };
  });

function elementFor({ text, lang, dir, href }: Copied): HTMLElement {
  const element = document.createElement(href ? 'a' : 'span');
  if (href) (element as HTMLAnchorElement).href = href;
  element.lang = lang;
  element.dir = dir;
  element.textContent = text;
  return element;
}

/** Updates the copies when a card of the list shows an article. */
export class ListCopies implements ReactiveController {
  readonly #host: NewsListHost;
  /** The HTML last written; a translator may have changed the copies since. */
  #written = '';
  #isDue = false;

  constructor(host: NewsListHost) {
    this.#host = host;
    host.addController(this);
    // Copies that appear earlier would be a hydration mismatch for the page's framework.
    if (document.readyState !== 'complete')
      addEventListener('load', () => this.hostUpdated(), { once: true });
  }

  /** Handles `euromed-load` of a card. */
  handleEvent(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#isDue || document.readyState !== 'complete') return;
    this.#isDue = true;
    // One update for all cards of the same task.
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.#host.isConnected) this.#keep();
    });
  }

  #keep(): void {
    const host = this.#host;
    const wanted = host.readableCopy === 'on' && !isEditable(host);
    const cards = wanted ? [...(host.shadowRoot?.querySelectorAll('[part=item] > *') ?? [])] : [];
    const copies = cards
      .map((card) => [copyOf(card, 'title'), copyOf(card, 'date')].filter((copy) => !!copy))
      .filter((copied) => copied.length);
    const text = JSON.stringify(copies);
    const present = [...host.children].filter((child) => child.hasAttribute(mark));
    if (!this.#written) this.#written = JSON.stringify(present.map(copiedIn));
    if (text === this.#written && present.length === copies.length) return;
    this.#written = text;
    for (const child of present) child.remove();
    for (const copied of copies) {
      const copy = document.createElement('span');
      for (const name of [mark, ...templateOptOuts]) copy.setAttribute(name, '');
      copy.slot = slot;
      // Tools that read text without layout need spaces between the copies.
      copy.append(...copied.flatMap((one) => [elementFor(one), ' ']));
      host.append(copy);
    }
  }
}
