// @ts-check
// Bundles one module, with all it imports, into one file that imports nothing.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @import { Plugin, Rolldown, UserConfig } from 'vite' */

const shim = (/** @type {string} */ name) =>
  fileURLToPath(new URL(`./shims/${name}`, import.meta.url));

/**
 * Lit lives in the main script. A second copy would make a chunk larger and, under Trusted
 * Types, need a policy of its own.
 * @returns {Plugin}
 */
const shimLit = () => ({
  name: 'shim-lit',
  enforce: 'pre',
  resolveId: {
    order: 'pre',
    handler(source, importer = '') {
      if (/^(lit|lit-html)$|^lit\/html\.js$/.test(source)) return shim('lit.js');
      if (/\/lit-html\.js$/.test(source) && importer.includes('/lit-html/')) return shim('lit.js');
      if (source === '@lit/localize') return shim('lit-localize.js');
      if (/^(lit-element|@lit\/reactive-element)\b/.test(source))
        this.error(`${importer} imports ${source}: elements belong into the main script`);
      return null;
    },
  },
});

/**
 * How all files of the one-script build are minified.
 * @type {UserConfig['build']}
 */
export const minified = {
  minify: 'terser',
  terserOptions: {
    format: { comments: false, ecma: 2020 },
    compress: { passes: 3 },
    // A worker for each of many small builds would load Terser anew.
    maxWorkers: 0,
  },
};

export const contentHash = (/** @type {string} */ text) =>
  createHash('sha256').update(text).digest('base64url').replace(/[-_]/g, '').slice(0, 8);

/** The hash that a browser compares a file with (Subresource Integrity). */
export const integrityOf = (/** @type {string} */ text) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** `share-menu` for `/…/share-menu.ts` */
export const moduleName = (/** @type {string} */ id) => basename(id).replace(/\.[jt]s$/, '');

/**
 * @param {Record<string, string>} entries absolute paths of modules, by name
 * @param {Plugin[]} plugins
 * @returns {Promise<Map<string, string>>} their code, by name
 */
export async function buildAllSelfContained(entries, plugins) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [shimLit(), ...plugins],
    build: {
      write: false,
      ...minified,
      target: 'es2022',
      lib: { entry: entries, formats: ['es'], fileName: (_, name) => name },
    },
  });
  const [{ output } = { output: [] }] = /** @type {Rolldown.RolldownOutput[]} */ (result);
  /** @type {Map<string, string>} */
  const built = new Map();
  for (const file of output) {
    if (file.type !== 'chunk') continue;
    if (!file.isEntry || file.imports.length > 0)
      throw new Error(`${entries[file.name] ?? file.name} cannot be built into one file`);
    built.set(file.name, file.code);
  }
  return built;
}

/**
 * @param {string} entry absolute path of a module
 * @param {Plugin[]} plugins
 * @returns {Promise<string>} its code
 */
export async function buildSelfContained(entry, plugins) {
  const built = await buildAllSelfContained({ [moduleName(entry)]: entry }, plugins);
  return String(built.get(moduleName(entry)));
}
