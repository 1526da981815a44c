// @ts-check
// Passages of documents that scripts write, between `<!-- NAME -->` and `<!-- /NAME -->`.
import { readFileSync } from 'node:fs';
import prettier from 'prettier';
import { writeOrCheck } from './generated-files.mjs';

/** @param {readonly string[]} cells @returns {string} */
export const row = (cells) => `| ${cells.join(' | ')} |\n`;
/** @param {readonly string[]} cells @returns {string} */
export const head = (cells) => row(cells) + row(cells.map(() => '---'));

/** @param {string} text @param {string} name @param {string} content @returns {string} the text with that passage */
export function fill(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`There is no ${start} … ${end}`);
  return `${before}${start}\n\n${content}\n${end}${after}`;
}

/** @param {string} path @param {string} content @returns {Promise<string>} laid out as the project's files are */
export const formatted = async (path, content) =>
  prettier.format(content, { ...(await prettier.resolveConfig(path)), filepath: path });

/** @param {string} page @param {Record<string, string>} passages by name @returns {Promise<string>} the page with these passages */
export const filled = (page, passages) =>
  formatted(
    page,
    Object.entries(passages).reduce(
      (text, [name, content]) => fill(text, name, content),
      readFileSync(page, 'utf8'),
    ),
  );

/**
 * @param {Record<string, Record<string, string>>} pages passages by name, by document
 * @param {string} command that writes them
 */
export async function writePages(pages, command) {
  for (const [page, passages] of Object.entries(pages))
    writeOrCheck([[page, await filled(page, passages)]], command);
}
