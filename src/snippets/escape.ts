// Escapes texts from documents for the markup of snippets.

/** White space and control characters: a snippet is one line, and parsers drop or change some controls. */
const spaces = /[\s\p{Cc}]+/gu;

/** The text on one line, trimmed. */
export const oneLine = (text: string): string => text.replace(spaces, ' ').trim();

/**
 * Characters to escape. Brackets and braces are safe in HTML, but editors may read `[…]` as a WordPress shortcode and
 * `{…}` as a Joomla plugin or a template.
 */
const special = /[&<>"'`[\]{}]/g;

/** Escapes a text for element content. */
export const escapeHtml = (text: string): string =>
  oneLine(text).replace(special, (char) => `&#${char.charCodeAt(0)};`);

/** Escapes a text for an attribute in quotes. An `&` becomes `&amp;`, which every editor leaves as it is. */
export const escapeAttribute = (text: string): string =>
  oneLine(text).replace(special, (char) => (char === '&' ? '&amp;' : `&#${char.charCodeAt(0)};`));

/** A text as a JavaScript string for JSX. */
const jsxString = (text: string) => JSON.stringify(oneLine(text));
const isPlain = (text: string) => !/[&<>{}"\\]/.test(text);

export const jsxAttribute = (text: string): string =>
  isPlain(oneLine(text)) ? jsxString(text) : `{${jsxString(text)}}`;

export const jsxText = (text: string): string =>
  isPlain(oneLine(text)) ? oneLine(text) : `{${jsxString(text)}}`;
