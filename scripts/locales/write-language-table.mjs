// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { languageRows, withTable } from './language-table.mjs';

const PAGE = 'docs/languages.md';

/** Writes the table of languages for the tests, and into the documentation. */
export async function writeLanguageTable() {
  const rows = languageRows();
  mkdirSync('test/languages', { recursive: true });
  const json = await format(JSON.stringify(rows), { parser: 'json', printWidth: 100 });
  writeFileSync('test/languages/languages.json', json);
  if (!existsSync(PAGE)) return;
  const page = withTable(readFileSync(PAGE, 'utf8'), rows);
  writeFileSync(PAGE, await format(page, { parser: 'markdown' }));
}
