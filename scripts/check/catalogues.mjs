// @ts-check
// The translators' files hold the messages of the sources, and what the sources import is built
// from these files, and so are the tables of languages. Compared in a copy, so that it works whatever is uncommitted.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, resolve } from 'node:path';
import { report, stale } from '../generated-files.mjs';

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

const copy = mkdtempSync(join(tmpdir(), 'catalogues-'));
const PATH = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH']}`;
try {
  for (const input of INPUTS) cpSync(input, join(copy, input), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  for (const script of SCRIPTS)
    execFileSync(process.execPath, [resolve('scripts/locales', script)], {
      cwd: copy,
      env: { ...process.env, PATH },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const written = WRITTEN.flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  report(
    stale(
      written.map((file) => [relative(copy, file), readFileSync(file, 'utf8')]),
      'npm run localize:extract && npm run localize:build',
    ),
  );
} finally {
  rmSync(copy, { recursive: true });
}
