// @ts-check
// Brings the translators' files up to date. A message whose English changed loses its
// translations: lit-localize would keep the old ones without a word.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cataloguesIn, messagesOf, withoutTargets } from './catalogues.mjs';

const directory = 'locales';
const read = (/** @type {string} */ file) => readFileSync(join(directory, file), 'utf8');

const before = new Map(cataloguesIn(directory).map((file) => [file, messagesOf(read(file))]));
execFileSync('lit-localize', ['extract'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

for (const file of cataloguesIn(directory)) {
  const old = before.get(file);
  const changed = new Set();
  for (const [id, { source, target }] of messagesOf(read(file)))
    if (target !== undefined && old?.has(id) && old.get(id)?.source !== source) changed.add(id);
  if (changed.size === 0) continue;
  writeFileSync(join(directory, file), withoutTargets(read(file), changed));
  console.log(`${file}: translate again ${[...changed].join(', ')}`);
}
