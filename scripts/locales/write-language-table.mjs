// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { languageRows, otherLanguageRows, withTable } from './language-table.mjs';

const PAGE = 'docs/languages.md';

/** @param {string} name @param {unknown[]} rows */
async function writeTable(name, rows) {
  const json = await format(JSON.stringify(rows), { parser: 'json', printWidth: 100 });
  writeFileSync(`test/languages/${name}`, json);
}

/** Writes the tables of languages for the tests, and the one of catalogues into the documentation. */
export async function writeLanguageTable() {
  const rows = languageRows();
  mkdirSync('test/languages', { recursive: true });
  await writeTable('languages.json', rows);
  await writeTable('other-languages.json', otherLanguageRows());
  if (!existsSync(PAGE)) return;
  const page = withTable(readFileSync(PAGE, 'utf8'), rows);
  writeFileSync(PAGE, await format(page, { parser: 'markdown' }));
}
