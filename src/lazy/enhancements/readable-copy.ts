// Keeps copies of the card's texts in the light DOM, for read-aloud, reader modes, translators and other tools that do
// not look into shadow roots.
import { isEditable } from '../../platform/is-editable.js';
import type { CardView } from '../../view/card-view.js';
import type { TextView } from '../../view/text.js';

const slots = ['title', 'date', 'summary'] as const;

/**
 * Attributes that keep Vue, petite-vue and AngularJS from compiling a copy as a template. Without them, an expression in
 * an article's title would run as the page's own code.
 */
export const templateOptOuts = ['v-pre', 'ng-non-bindable'];

/** The texts last written to copies, since a translator may have changed the copies since. */
const written = new WeakMap<Element, TextView>();

// Without `instanceof`: children that were created in a frame have the frame's own classes.
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
  // A framework may have moved the copy without its space.
  if (space?.parentNode === copy.parentNode) space?.remove();
  copy.remove();
};

/** Whether a copy has the text, written by the script or by a server. */
const isWritten = (copy: HTMLElement, { value, lang, dir }: TextView): boolean => {
  const { textContent } = copy;
  const text = written.get(copy) ?? { value: textContent, lang: copy.lang, dir: copy.dir };
  return text.value === value && text.lang === lang && text.dir === dir;
};

/** Updates a card's copies to what the card shows; without a view the copies are removed. */
export function keepCopies(card: HTMLElement, view: CardView | undefined): void {
  const old = [...card.children].filter(isCopy);
  const copies = slots.flatMap((slot): HTMLElement[] => {
    // No copies inside editable content, which an editor would save.
    const text = view && !isEditable(card) ? textFor(card, view, slot) : undefined;
    if (!text) return [];
    const kept = old.find((copy) => copy.slot === slot);
    const copy = kept ?? document.createElement('span');
    // Set before the text, and again where a library removed them.
    for (const name of ['data-euromed-copy', ...templateOptOuts])
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
  // After the page's own children, in the order of the card.
  if (
    copies.some(
      (copy, index) => card.children[card.children.length - copies.length + index] !== copy,
    )
  )
    // Tools that read text without layout (saved pages, reader modes, crawlers) need spaces between the copies.
    card.append(...copies.flatMap((copy) => [spaceBefore(copy), copy]));
}
