// Texts from outside, in the HTML that a server writes around what Lit renders. Spaces stay as the article has them.

/**
 * Brackets and braces too, although HTML does not ask for that: what a page is made with may take `{…}` for a
 * template, `[…]` for a shortcode.
 */
const special = /[&<>"'`[\]{}]/g;

/** A text that may stand between tags, or between the quotes of an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(special, (char) => (char === '&' ? '&amp;' : `&#${char.charCodeAt(0)};`));
