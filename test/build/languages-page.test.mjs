// docs/languages.md says what the tests expect of twelve languages, row by row.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

it('the table of docs/languages.md is that of the tests', async () => {
  const expected = JSON.parse(await read('test/languages/twelve-languages.json')).map(
    ({ lang, locale, dir, share, date, names: [, egypt, , palestine], content }) => [
      `\`${lang}\``,
      `\`${locale}\``,
      dir,
      share,
      date,
      `${egypt}, ${palestine}`,
      `\`${content}\``,
    ],
  );
  const page = await read('docs/languages.md');
  const rows = page
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  assert.deepEqual(
    rows.filter(([lang]) => lang !== '`lang`'),
    expected,
  );
});
