// Escapes texts in the HTML around Lit's output. White space stays unchanged.

/**
 * Characters to escape. Brackets and braces are safe in HTML, but a site generator may read `{…}` as a template and `[…]`
 * as a shortcode.
 */
const special = /[&<>"'`[\]{}]/g;

/** Escapes a text for element content, and for attributes in quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(special, (char) => (char === '&' ? '&amp;' : `&#${char.charCodeAt(0)};`));
