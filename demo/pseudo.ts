// Pseudo-locales, which test labels that are long, accented or right-to-left. The demo rewrites the labels that a card has
// rendered; no pseudo-locale ships.

export type PseudoLocale = 'en-XA' | 'ar-XB';

const accents: Record<string, string> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, i) => [
    letter,
    [...'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'][i] ?? letter,
  ]),
);

/** A label with accents, longer by two fifths, in brackets that show whether it is cut. */
export const lengthen = (text: string): string => {
  const accented = [...text].map((letter) => accents[letter] ?? letter).join('');
  const words = ['one', 'two', 'three', 'four', 'five', 'six'];
  let padding = '';
  for (let i = 0; padding.length < text.length * 0.4; i++) padding += ` ${words[i % words.length]}`;
  return `[${accented}${padding}]`;
};

/** A label forced from right to left by a bidirectional override. */
export const reverse = (text: string): string => `\u202e${text}\u202c`;

const labels = '.label, button:not([part=language]), .unseen, [role=status]';
const done = new WeakMap<Text, string>();

function rewrite(root: ShadowRoot, locale: PseudoLocale): void {
  if (locale === 'ar-XB') root.querySelector('.root')?.setAttribute('dir', 'rtl');
  for (const label of root.querySelectorAll(labels)) {
    if (label.closest('.unseen') !== null && !label.matches('.unseen')) continue;
    for (const node of label.childNodes) {
      if (!(node instanceof Text) || !node.data.trim() || done.get(node) === node.data) continue;
      node.data = (locale === 'en-XA' ? lengthen : reverse)(node.data.trim());
      done.set(node, node.data);
    }
  }
}

/** Rewrites a card's labels in a pseudo-locale after each of its updates. */
export function pseudoLocalize(card: Element, locale: PseudoLocale): void {
  const root = card.shadowRoot;
  if (!root) return;
  rewrite(root, locale);
  new MutationObserver(() => rewrite(root, locale)).observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}
