// @ts-check
// Beside the declarations that tsc writes, puts those for frameworks. Keeps those that the public ones lead to, and
// makes sure that a project which uses them finds every package they name.
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const TYPES = 'dist/types';
const FRAMEWORKS = ['react', 'svelte', 'vue'];
const ENTRIES = [
  'index',
  'define',
  'formats',
  'stand-ins',
  'render/render',
  ...FRAMEWORKS.map((name) => `frameworks/${name}`),
];
const SPECIFIER = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

/** Packages that hold the types of another. @type {Record<string, string>} */
const TYPES_OF = { react: '@types/react' };

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const packages = Object.keys({ ...dependencies, ...peerDependencies });

/** @param {string} file @returns {string[]} */
const specifiersIn = (file) =>
  [...readFileSync(file, 'utf8').matchAll(SPECIFIER)].map(([, specifier = '']) => specifier);

const isRelative = (/** @type {string} */ specifier) => specifier.startsWith('.');

/** @param {string} file @param {Set<string>} reached */
function follow(file, reached) {
  if (reached.has(file)) return;
  reached.add(file);
  for (const specifier of specifiersIn(file)) {
    if (isRelative(specifier))
      follow(resolve(dirname(file), specifier.replace(/\.js$/, '.d.ts')), reached);
    else if (
      !packages.some((name) => `${TYPES_OF[specifier] ?? specifier}/`.startsWith(`${name}/`))
    )
      throw new Error(`${file} names ${specifier}, which is no dependency`);
  }
}

/** @type {Set<string>} */
const reached = new Set();
cpSync('src/frameworks', join(TYPES, 'frameworks'), { recursive: true });
for (const entry of ENTRIES) follow(resolve(TYPES, `${entry}.d.ts`), reached);
for (const entry of readdirSync(TYPES, { recursive: true, encoding: 'utf8' })) {
  const file = resolve(join(TYPES, entry));
  if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
}
