// The data on each language in tests and docs/languages.md agree with CLDR and the translators' files.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { format } from 'prettier';
import {
  languageRows,
  otherLanguageRows,
  withTable,
} from '../../scripts/locales/language-table.mjs';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

it('the table of the tests has a row for every language', async () => {
  const rows = languageRows();
  const { targetLocales } = JSON.parse(await read('lit-localize.json'));
  assert.ok(targetLocales.length > 0);
  for (const tag of ['en', ...targetLocales])
    assert.ok(
      rows.some(({ lang }) => lang === tag),
      tag,
    );
  for (const row of rows) assert.ok(row.date && row.names.every(Boolean), row.lang);
  assert.deepEqual(JSON.parse(await read('test/languages/languages.json')), rows);
});

it('the table of languages without a catalogue is CLDR’s', async () => {
  const rows = otherLanguageRows();
  for (const { lang, dates } of rows) assert.ok(dates.every(Boolean), lang);
  assert.deepEqual(JSON.parse(await read('test/languages/other-languages.json')), rows);
});

it('the table of docs/languages.md is that of the tests', async () => {
  const page = await read('docs/languages.md');
  assert.equal(page, await format(withTable(page, languageRows()), { parser: 'markdown' }));
});
