// Each official wording has its source above it: a page of the European Union.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';

it('every wording of the statement on Palestine has its source above it', async () => {
  const source = await readFile(
    new URL('../../src/view/palestine-statement.ts', import.meta.url),
    'utf8',
  );
  const wordings = /official: [^{]+ = \{\n([^]*?)\n\};/.exec(source)?.[1].split('\n') ?? [];
  const entries = wordings.flatMap((line, i) => (/^ {2}'?[a-z]/.test(line) ? [i] : []));
  assert.ok(entries.length >= 1);
  for (const i of entries)
    assert.match(wordings[i - 1] ?? '', /^ {2}\/\/ https:\/\/[\w.-]*europa\.eu\//, wordings[i]);
});
