// @ts-check
// The translators' files hold the messages of the sources, and what the sources import is built
// from these files, and so are the tables of languages. Compared in a copy, so that it works whatever is uncommitted.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { differences, report } from './differences.mjs';

const INPUTS = [
  'src',
  'locales',
  'docs/languages.md',
  'lit-localize.json',
  'tsconfig.json',
  'package.json',
];
const SCRIPTS = ['extract-locales.mjs', 'build-locales.mjs'];
const WRITTEN = ['locales', 'src/localization', 'src/article/generated', 'docs', 'test/languages'];

/** @param {string} directory @returns {Map<string, string>} contents by path within it */
const contentsOf = (directory) =>
  new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(directory.length + 1), readFileSync(file, 'utf8')]),
  );

/** @param {string} copy of the project, in which everything is written anew */
function regenerateIn(copy) {
  for (const input of INPUTS) cpSync(input, join(copy, input), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const env = {
    ...process.env,
    PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH']}`,
  };
  for (const script of SCRIPTS)
    execFileSync(process.execPath, [resolve('scripts/locales', script)], {
      cwd: copy,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  return new Map(
    WRITTEN.flatMap((directory) =>
      [...contentsOf(join(copy, directory))].map(([file, content]) => [
        resolve(directory, file),
        content,
      ]),
    ),
  );
}

const copy = mkdtempSync(join(tmpdir(), 'catalogues-'));
try {
  report(
    differences(regenerateIn(copy)).map(
      (file) => `${file} is stale: npm run localize:extract && npm run localize:build`,
    ),
  );
} finally {
  rmSync(copy, { recursive: true });
}
