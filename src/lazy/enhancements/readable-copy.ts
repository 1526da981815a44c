// The card's texts, kept in the light DOM for those who do not look into shadow roots: read-aloud,
// reader modes, translators, whoever takes `textContent`.
import { isEditable } from '../../platform/is-editable.js';
import type { CardView } from '../../view/card-view.js';
import type { TextView } from '../../view/text.js';

const slots = ['title', 'date', 'summary'] as const;

/**
 * Libraries that take what stands in a page for a template leave elements alone that say so: Vue and petite-vue,
 * AngularJS. Without these, an expression in an article's title would run as the page's own code.
 */
export const notTemplates = ['v-pre', 'ng-non-bindable'];

/** What was written, since a translator may have changed what stands there now. */
const written = new WeakMap<Element, TextView>();

// No `instanceof`: a card that was in a frame has children of the frame's own classes.
const isCopy = (child: Element): child is HTMLElement => child.hasAttribute('data-euromed-copy');

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const fallbackSays = (card: HTMLElement, title: string): boolean =>
  [...card.childNodes].some(
    (node) =>
      !(node as Partial<Element>).slot && plain(node.textContent ?? '').includes(plain(title)),
  );

const isOwn = (child: Element, slot: string): boolean => child.slot === slot && !isCopy(child);

function textFor(card: HTMLElement, view: CardView, slot: (typeof slots)[number]) {
  if ([...card.children].some((child) => isOwn(child, slot))) return;
  const text = view[slot];
  if (!text || (slot === 'title' && fallbackSays(card, text.value))) return;
  return slot === 'summary' && view.hidesSummary ? undefined : text;
}

const spaces = new WeakMap<Element, Text>();

const spaceBefore = (copy: Element): Text => {
  const space = spaces.get(copy) ?? document.createTextNode('\n');
  spaces.set(copy, space);
  return space;
};

const takeAway = (copy: Element): void => {
  const space = spaces.get(copy);
  // A frame's document, or a framework, may have taken the one without the other.
  if (space?.parentNode === copy.parentNode) space?.remove();
  copy.remove();
};

/** Also by a server. */
const isWritten = (copy: HTMLElement, { value, lang, dir }: TextView): boolean => {
  const { textContent } = copy;
  const text = written.get(copy) ?? { value: textContent, lang: copy.lang, dir: copy.dir };
  return text.value === value && text.lang === lang && text.dir === dir;
};

/** Makes a card's copies say what the card shows; without a view there are none. */
export function keepCopies(card: HTMLElement, view: CardView | undefined): void {
  const old = [...card.children].filter(isCopy);
  const copies = slots.flatMap((slot): HTMLElement[] => {
    // What an editor would save belongs to its author alone.
    const text = view && !isEditable(card) ? textFor(card, view, slot) : undefined;
    if (!text) return [];
    const kept = old.find((copy) => copy.slot === slot);
    const copy = kept ?? document.createElement('span');
    // Before there is a text, and again where a library has taken them away.
    for (const name of ['data-euromed-copy', ...notTemplates])
      if (!copy.hasAttribute(name)) copy.setAttribute(name, '');
    if (kept && isWritten(copy, text)) return [copy];
    copy.slot = slot;
    copy.lang = text.lang;
    copy.dir = text.dir;
    copy.textContent = text.value;
    written.set(copy, text);
    return [copy];
  });
  for (const copy of old) if (!copies.includes(copy)) takeAway(copy);
  // Behind what the page wrote, in the order of the card.
  if (
    copies.some(
      (copy, index) => card.children[card.children.length - copies.length + index] !== copy,
    )
  )
    // What reads the text without its layout (saved pages, reader modes, crawlers) needs a space between them.
    card.append(...copies.flatMap((copy) => [spaceBefore(copy), copy]));
}
