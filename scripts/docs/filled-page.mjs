// @ts-check
// Parts of documents that scripts write, between `<!-- NAME -->` and `<!-- /NAME -->`.
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

/** @param {readonly string[]} cells @returns {string} */
export const row = (cells) => `| ${cells.join(' | ')} |\n`;
/** @param {readonly string[]} cells @returns {string} */
export const head = (cells) => row(cells) + row(cells.map(() => '---'));

/** @param {string} text @param {string} name @param {string} content @returns {string} the text with that part */
export function fill(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`There is no ${start} … ${end}`);
  return `${before}${start}\n\n${content}\n${end}${after}`;
}

/**
 * Writes the parts; with `--check` on the command line, says where they are stale instead.
 * @param {Record<string, Record<string, string>>} pages parts by name, by document
 * @param {string} command that writes them
 */
export async function writePages(pages, command) {
  for (const [page, parts] of Object.entries(pages)) {
    const options = { ...(await prettier.resolveConfig(page)), parser: 'markdown' };
    const old = readFileSync(page, 'utf8');
    const filled = Object.entries(parts).reduce(
      (text, [name, part]) => fill(text, name, part),
      old,
    );
    const written = await prettier.format(filled, options);
    if (!process.argv.includes('--check')) writeFileSync(page, written);
    else if (written !== old) {
      console.error(`${page} is stale: ${command}`);
      process.exitCode = 1;
    }
  }
}
