// @ts-check
// Brings the translators' files up to date with the sources. lit-localize would keep the old
// translations of a message whose English changed without a word: here they are marked.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDerivedLocales } from './derived-locales.mjs';
import { localeProject } from './locale-list.mjs';
import { unitsOf, withChangedSources, withSortedUnits } from './xliff.mjs';

const project = localeProject();
const { tags, directory, english } = project;
const files = tags.map((tag) => join(directory, `${tag}.xlf`));

execFileSync('lit-localize', ['extract'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

/** @type {Record<string, string>} */
const before = existsSync(english) ? JSON.parse(readFileSync(english, 'utf8')) : {};
const now = new Map(
  files
    .flatMap((file) => unitsOf(readFileSync(file, 'utf8')))
    .map(({ id, source }) => [id, source]),
);
const changed = new Set(
  [...now].filter(([id, source]) => (before[id] ?? source) !== source).map(([id]) => id),
);

for (const file of files) {
  const xliff = readFileSync(file, 'utf8');
  const corrected = withSortedUnits(withChangedSources(xliff, changed));
  if (corrected !== xliff) writeFileSync(file, corrected);
}
writeDerivedLocales(project);
const sorted = Object.fromEntries([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(english, `${JSON.stringify(sorted, null, 2)}\n`);

for (const id of changed)
  console.log(`${id}: “${before[id]}” is now “${now.get(id)}”, translate again`);
