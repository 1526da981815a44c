// The published types in projects with strict TypeScript, React and Next, Vue, Svelte, and in the samples of
// the documentation. Each kind of mistake in a file `wrong` must be found.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { builderOf, builderSamples } from '../support/builder-snippets.mjs';
import { samples } from '../support/documented.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Both compilers of TypeScript: the one in JavaScript, which Vue and Svelte need, and the native one. */
const compilers = { 'TypeScript 6': 'typescript', 'TypeScript 7': 'typescript-native' };
const tsc = (name) => [process.execPath, join(root, 'node_modules', name, 'bin', 'tsc')];

/** A project with the package installed; other packages are found in node_modules above. */
const project = join(root, 'dist', 'types-project');

/** Installs the package as npm packs it. */
function install() {
  rmSync(project, { recursive: true, force: true });
  const packages = join(project, 'node_modules');
  mkdirSync(packages, { recursive: true });
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', packages], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  );
  execFileSync('tar', ['-xf', filename], { cwd: packages });
  renameSync(join(packages, 'package'), join(packages, 'euromed-news-card'));
  cpSync(join(root, 'test/package/samples'), project, { recursive: true });
}

/** @returns {{ right: string[], wrong: string[] }} lines with errors, by whether they are in a file `wrong` */
function check(folder, command, ...options) {
  const { stdout, stderr, error } = spawnSync(command, options, {
    cwd: join(project, folder),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  const lines = `${stdout}${stderr}`.split('\n').filter((line) => /\berror\b/i.test(line));
  const isWrong = (line) => /\bwrong\.\w+/.test(line);
  return {
    right: lines.filter((line) => !isWrong(line)),
    wrong: lines.filter(isWrong),
  };
}

const extend = (folder, include) =>
  writeFileSync(
    join(project, folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.json', include }),
  );

/** Errors in a file `wrong`: one for each of the mistakes that all these files contain. */
const MISTAKES = 5;

/** Declarations of the page's and the project's names that samples use. */
const OWN = `import type {} from 'euromed-news-card/react';
declare global {
  function openOwnDialog(url: string, title: string): void;
  interface Eleventy {
    addAsyncShortcode(name: string, make: (src: string, lang: string) => Promise<string>): void;
  }
}
`;

/** Types that strict mode requires, which samples in JavaScript lack. */
const typed = (code) => code.replace('function (config)', 'function (config: Eleventy)');

/** Pieces of other programs' settings: test/cms/recipes.mjs tries them in these programs. */
const isSetting = ({ file, kind }) => file === 'docs/embedding.md' && kind === 'js';

/** @returns {string[]} the documents whose samples were written into the projects */
function writeSamples() {
  const scripts = samples.filter(
    (sample) => /^(js|jsx|ts|tsx)$/.test(sample.kind) && !isSetting(sample),
  );
  writeFileSync(join(project, 'react', 'own.d.ts'), OWN);
  scripts.forEach(({ file, kind, code }, index) => {
    // A tag alone is an expression; a configuration of Vite is compiled in its application.
    if (code.includes('@vitejs/')) return;
    const name = `${basename(file, '.md')}-${index}.${kind.endsWith('x') ? 'tsx' : 'ts'}`;
    const text = code.startsWith('<') ? `export const sample = ${code};` : typed(code);
    const imports = kind === 'js' ? "import 'euromed-news-card/define';\n" : '';
    writeFileSync(join(project, 'react', name), `${imports}${text}\nexport {};\n`);
  });
  return [...new Set(scripts.map(({ file }) => file))];
}

/** Writes what the builder gives for a place, a file for each sample. */
async function writeBuilderSnippets(place, folder, write) {
  const builder = await builderOf({ site: 'https://portal.example/' });
  for (const [index, sample] of builderSamples.entries()) {
    const [name, text] = write(await builder.snippetOf(sample, place), index);
    writeFileSync(join(project, folder, name), text);
  }
}

describe('the published types', () => {
  before(async () => {
    install();
    await writeBuilderSnippets('react', 'react', (snippet, index) => [
      `builder-${index}.tsx`,
      `import type {} from 'euromed-news-card/react';\nexport const shown = <>${snippet}</>;\n`,
    ]);
    // vue-tsc is silent about an element with `//` in an attribute.
    await writeBuilderSnippets('vue', 'vue', (snippet, index) => [
      `builder-${index}.vue`,
      `<script setup lang="ts">\nimport type {} from 'euromed-news-card/vue';\n</script>\n\n<template>${snippet.replaceAll('://', ':')}</template>\n`,
    ]);
  });

  it('include the documented samples in their test', () => {
    const written = writeSamples();
    for (const file of [
      'README.md',
      'docs/formats.md',
      'docs/frameworks.md',
      'docs/rendering.md',
      'docs/sharing.md',
    ])
      assert.ok(written.includes(file), `${file} has samples`);
  });

  for (const [title, name] of Object.entries(compilers))
    it(`compile by ${title} in strict projects, React 19 and Next, and so do the documented samples and the builder’s snippets`, () => {
      const { right, wrong } = check('.', ...tsc(name), '-p', '.', '--pretty', 'false');
      // Unused names are allowed in a sample.
      const isUnused = (line) => /^react\/[\w-]+-\d+\.tsx?\(.*TS6133/.test(line);
      assert.deepEqual(
        right.filter((line) => !isUnused(line)),
        [],
      );
      for (const file of ['plain/wrong.ts', 'react/wrong.tsx']) {
        const found = wrong.filter((line) => line.startsWith(file));
        assert.equal(found.length, MISTAKES, wrong.join('\n'));
      }
    });

  it('compile with the resolution of Node', () => {
    extend('plain', ['right.ts']);
    const node = ['--module', 'nodenext', '--moduleResolution', 'nodenext'];
    const { right } = check('plain', ...tsc('typescript'), '-p', '.', '--pretty', 'false', ...node);
    assert.deepEqual(right, []);
  });

  it('know the tag in Vue, also in the builder’s snippets', () => {
    extend('vue', ['*.vue']);
    const { right, wrong } = check('vue', bin('vue-tsc'), '-p', '.', '--pretty', 'false');
    assert.deepEqual(right, []);
    assert.equal(wrong.length, MISTAKES, wrong.join('\n'));
  });

  it('know the tag in Svelte', () => {
    extend('svelte', ['*.svelte']);
    const { right, wrong } = check(
      'svelte',
      bin('svelte-check'),
      ...['--tsconfig', './tsconfig.json', '--output', 'machine', '--fail-on-warnings'],
    );
    assert.deepEqual(
      right.filter((line) => !/COMPLETED/.test(line)),
      [],
    );
    assert.equal(wrong.length, MISTAKES, wrong.join('\n'));
  });
});
