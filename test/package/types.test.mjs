// The published types in the projects that use them: strict TypeScript, React and Next, Vue, Svelte, and the samples of
// the documentation. Each kind of mistake in a file `wrong` must be found.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** A project that has installed the package; what else it needs is found in node_modules above. */
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

/** How many errors a file `wrong` has: one for each mistake that all have in common. */
const MISTAKES = 5;

/** Scripts in a document, of these kinds. */
const codeIn = (file, kinds = ['js', 'ts']) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^```(\w+)\n(.*?)^```/gms)]
    .filter(([, kind]) => kinds.includes(kind))
    .map(([, , code]) => code);

/** What the samples expect of the page. */
const OWN = `export {};
declare global {
  function openOwnDialog(url: string, title: string): void;
}
`;

describe('the published types', () => {
  before(install);

  it('compile in strict projects of plain TypeScript, React 19 and Next, and so do the documented samples', () => {
    for (const document of ['docs/formats.md', 'docs/sharing.md']) {
      const samples = codeIn(document);
      assert.ok(samples.length > 0, `${document} has samples`);
      samples.forEach((code, index) =>
        writeFileSync(
          join(project, 'plain', `${basename(document, '.md')}-${index}.ts`),
          `import 'euromed-news-card/define';\n${code}\n${OWN}`,
        ),
      );
    }
    const guide = 'docs/frameworks.md';
    const components = codeIn(guide, ['tsx']);
    assert.ok(components.length > 0, `${guide} has components`);
    components.forEach((code, index) =>
      writeFileSync(join(project, 'react', `frameworks-${index}.tsx`), code),
    );
    codeIn(guide, ['js']).forEach((code, index) =>
      writeFileSync(join(project, 'plain', `frameworks-${index}.ts`), `${code}\nexport {};`),
    );
    const { right, wrong } = check('.', bin('tsc'), '-p', '.', '--pretty', 'false');
    assert.deepEqual(right, []);
    for (const file of ['plain/wrong.ts', 'react/wrong.tsx']) {
      const found = wrong.filter((line) => line.startsWith(file));
      assert.equal(found.length, MISTAKES, wrong.join('\n'));
    }
  });

  it('are documented with the configuration of an application that is built', () => {
    const built = readFileSync(join(root, 'test/frameworks/vue/vite.config.ts'), 'utf8');
    assert.ok(codeIn('docs/frameworks.md', ['ts']).includes(built));
  });

  it('compile with the resolution of Node', () => {
    extend('plain', ['right.ts']);
    const node = ['--module', 'nodenext', '--moduleResolution', 'nodenext'];
    const { right } = check('plain', bin('tsc'), '-p', '.', '--pretty', 'false', ...node);
    assert.deepEqual(right, []);
  });

  it('know the tag in Vue', () => {
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
