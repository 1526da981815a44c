// Texts from outside, in markup.

/** Control characters and line breaks: a snippet is one line, and parsers drop or change some of them. */
const spaces = /[\s\p{Cc}]+/gu;

export const oneLine = (text: string): string => text.replace(spaces, ' ').trim();

/**
 * Brackets and braces too, although HTML does not ask for that: in an editor's source, `[…]` may be a WordPress
 * shortcode, `{…}` a Joomla plugin or a template.
 */
const special = /[&<>"'`[\]{}]/g;

export const escapeHtml = (text: string): string =>
  oneLine(text).replace(special, (char) => `&#${char.charCodeAt(0)};`);

/** An address keeps `&amp;`, which every editor knows. */
export const escapeAttribute = (text: string): string =>
  oneLine(text).replace(special, (char) => (char === '&' ? '&amp;' : `&#${char.charCodeAt(0)};`));

/** As JSX: an expression where the text says more than letters and signs. */
const jsxString = (text: string) => JSON.stringify(oneLine(text));
const isPlain = (text: string) => !/[&<>{}"\\]/.test(text);

export const jsxAttribute = (text: string): string =>
  isPlain(oneLine(text)) ? jsxString(text) : `{${jsxString(text)}}`;

export const jsxText = (text: string): string =>
  isPlain(oneLine(text)) ? oneLine(text) : `{${jsxString(text)}}`;
