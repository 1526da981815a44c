// `npm run new` in a copy of the project: what the command begins lacks only what a person has to write.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copied = [
  ...['src', 'docs', 'demo', 'schema', 'locales', 'scripts', 'integrations', 'package.json'],
  ...['test/lazy', 'test/languages', 'README.md', 'custom-elements.json', '.size-limit.js'],
  ...['lit-localize.json', 'tsconfig.json', 'custom-elements-manifest.config.mjs'],
  ...['.prettierrc.json', '.prettierignore', '.gitignore'],
];

describe('npm run new', () => {
  let copy;
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'new-'));
    for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    execFileSync('git', ['init', '--quiet'], { cwd: copy });
    execFileSync('git', ['add', '.'], { cwd: copy });
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  const read = (file) => readFileSync(join(copy, file), 'utf8');
  const begin = (...words) =>
    execFileSync('npm', ['run', '--silent', 'new', '--', ...words], {
      cwd: copy,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  /** What the check reports as missing. */
  const complaints = () =>
    spawnSync(process.execPath, ['scripts/check/lists-in-docs.mjs'], {
      cwd: copy,
      encoding: 'utf8',
    })
      .stderr.split('\n')
      .filter((line) => line && !line.endsWith('has something to do: TODO'));

  it('begins a share target: table, logo, docstring, docs and tests', () => {
    begin('share-target', 'threads', 'Threads');
    assert.deepEqual(complaints(), []);
    assert.match(read('src/lazy/share-menu/share-icons.ts'), /threadsIcon/);
    assert.match(read('README.md'), /bluesky threads mastodon/);
  });

  it('begins a format: folder, registry, ceiling, docs and test', () => {
    begin('format', 'ghost', 'Ghost');
    assert.deepEqual(complaints(), []);
    assert.match(read('src/format-registry/registry.ts'), /ghost\/ghost\.js/);
    assert.match(read('test/lazy/publisher-formats/ghost.test.ts'), /ghost/);
  });

  it('begins a layout: parts, attribute, styles, docs, builder and plugin', () => {
    begin('layout', 'banner');
    assert.deepEqual(complaints(), []);
    assert.match(read('README.md'), /'featured' \\\| 'banner'/);
  });

  it('begins a language: its texts, and the plugin’s list', () => {
    begin('language', 'ca');
    assert.deepEqual(complaints(), []);
    assert.match(read('locales/ca.xlf'), /target-language="ca"/);
  });

  it('refuses an existing name, an unknown kind, and a missing name', () => {
    for (const words of [['language', 'ca'], ['format', 'ghost'], ['card', 'x'], ['layout']])
      assert.throws(() => begin(...words));
  });
});
