// @ts-check
// Prints an article on a terminal: every field that the card shows, and fields that the article lacks.

/** @typedef {(style: any, text: string) => string} Paint */

const expected = ['url', 'lang', 'title', 'published', 'summary', 'image'];
const order = [...expected, 'dir', 'modified', 'body', 'bodyHtml', 'links', 'countries', 'notes'];

// Control characters of a document must not reach the terminal.
// eslint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u001f\u007f-\u009f]+/g;

/** @param {string} text @param {number} most @returns {string} */
const onOneLine = (text, most) => {
  const line = text.replace(unsafe, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

/** @param {unknown} value @returns {string} */
function inWords(value) {
  if (typeof value === 'string') return onOneLine(value, 200);
  if (Array.isArray(value)) return value.map(inWords).join(' · ');
  if (!value || typeof value !== 'object') return String(value);
  return Object.values(value).map(inWords).join(' ');
}

/**
 * @param {{ source: string, article: object | null, failure?: string, problems: { path: string, expected: string, received: string }[], advice: string[] }} result
 * @param {Paint} paint
 * @returns {string[]}
 */
export function linesOf({ source, article, failure, problems, advice }, paint) {
  const lines = [paint('bold', onOneLine(source, 1000))];
  if (failure) lines.push(`  ${paint('red', '✗')} ${onOneLine(failure, 2000)}`);
  else if (!article) lines.push(`  ${paint('yellow', '–')} A feed or collection without items.`);
  else {
    lines.push(`  ${paint('green', '✓')} The card shows this article:`);
    const fields = /** @type {Record<string, unknown>} */ (article);
    const names = [...new Set([...order.filter((name) => name in fields), ...Object.keys(fields)])];
    for (const name of names) lines.push(`    ${name.padEnd(12)} ${inWords(fields[name])}`);
    const lacking = expected.filter((name) => !(name in fields));
    if (lacking.length) lines.push(paint('dim', `    without: ${lacking.join(', ')}`));
  }
  for (const { path, expected: wanted, received } of problems)
    lines.push(
      `  ${paint('yellow', '!')} ${onOneLine(`${path}: expected ${wanted}, got ${received}`, 1000)}`,
    );
  for (const text of advice) lines.push(`  ${paint('yellow', '!')} ${onOneLine(text, 1000)}`);
  return lines;
}
