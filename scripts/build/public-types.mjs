// @ts-check
// Of the declarations that tsc writes, keeps those that the public ones lead to, and makes sure
// that a project which uses them finds every package they name.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const TYPES = 'dist/types';
const ENTRIES = ['index.d.ts', 'define.d.ts'];
const SPECIFIER = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

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
    else if (!Object.keys(dependencies).some((name) => `${specifier}/`.startsWith(`${name}/`)))
      throw new Error(`${file} names ${specifier}, which is no dependency`);
  }
}

/** @type {Set<string>} */
const reached = new Set();
for (const entry of ENTRIES) follow(resolve(TYPES, entry), reached);
for (const entry of readdirSync(TYPES, { recursive: true, encoding: 'utf8' })) {
  const file = resolve(join(TYPES, entry));
  if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
}
