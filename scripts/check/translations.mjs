// @ts-check
// The translators' files hold every message, each translated, and the catalogues in src/ are
// built from them. Compared in a copy, so that it works whatever is uncommitted.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cataloguesIn, messagesOf, placeholdersOf } from '../localize/catalogues.mjs';
import { differences, report } from './differences.mjs';

const INPUTS = ['src', 'locales', 'lit-localize.json', 'tsconfig.json', 'package.json'];
const OUTPUTS = ['locales', 'src/localization/generated'];

/** @returns {[path: string, content: string]} */
const pair = (/** @type {string} */ path, /** @type {string} */ content) => [path, content];

/** What extracting and building would leave here. */
function regenerate() {
  const copy = mkdtempSync(join(tmpdir(), 'translations-'));
  try {
    for (const input of INPUTS) cpSync(input, join(copy, input), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    const cli = resolve('node_modules/@lit/localize-tools/bin/lit-localize.js');
    for (const command of ['extract', 'build'])
      execFileSync(process.execPath, [cli, command], {
        cwd: copy,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    return OUTPUTS.flatMap((output) =>
      readdirSync(join(copy, output), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => pair(resolve(file.slice(copy.length + 1)), readFileSync(file, 'utf8'))),
    );
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** @returns {string[]} */
const untranslated = () =>
  cataloguesIn('locales').flatMap((file) =>
    [...messagesOf(readFileSync(join('locales', file), 'utf8'))].flatMap(
      ([id, { source, target }]) => {
        if (!target?.trim()) return [`locales/${file}: '${id}' is not translated`];
        const same = String(placeholdersOf(source)) === String(placeholdersOf(target));
        return same ? [] : [`locales/${file}: '${id}' has other placeholders than its source`];
      },
    ),
  );

report([
  ...differences(regenerate()).map(
    (file) => `${file} is stale: npm run localize:extract && npm run localize:build`,
  ),
  ...untranslated(),
]);
