// @ts-check
// Splits the one-script build at its dynamic imports. In source a chunk is
//     loadChunk(() => import('./share-menu.js'))
// and here becomes
//     loadChunk(chunkFile('chunks/share-menu-<hash>.js', 'sha256-…'))
// with a file of its own that imports nothing: neither the main script, whose address may have
// been given a query by its host, nor a chunk that both share, which would be one more request
// in a row. Only the main script loads chunks: it knows where they are.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { buildSelfContained, integrityOf, moduleName } from './self-contained-module.mjs';
import { HASH } from './shared-hash.mjs';

/** @import { Plugin } from 'vite' */

/** The module of the card that imports files from beside the script. */
export const CHUNK_FILE = fileURLToPath(
  new URL('../../src/platform/chunk-file.ts', import.meta.url),
);

/**
 * @typedef {object} ImportSite
 * @property {number} start where `() => import(…)` starts
 * @property {number} end
 * @property {string} specifier
 */

/**
 * @param {string} id
 * @param {string} code
 * @param {(message: string) => never} refuse
 * @returns {ImportSite[]} last first
 */
function findImports(id, code, refuse) {
  /** @type {ImportSite[]} */
  const found = [];
  /** @type {any[]} */
  const arrows = [];
  new Visitor({
    ArrowFunctionExpression: (node) => void arrows.push(node),
    'ArrowFunctionExpression:exit': () => void arrows.pop(),
    ImportExpression(node) {
      const { source } = node;
      // Whoever wrote no literal knows where the file is.
      if (source.type !== 'Literal' || typeof source.value !== 'string') return;
      const arrow = arrows.at(-1);
      if (arrow?.body.start !== node.start || arrow.params.length > 0)
        refuse(`import('${source.value}') of ${id} is not in the form () => import(…)`);
      found.push({ start: arrow.start, end: arrow.end, specifier: source.value });
    },
  }).visit(parseSync(id, code).program);
  return found.sort((a, b) => b.start - a.start);
}

/** @returns {Plugin} */
const refuseImports = () => ({
  name: 'no-chunks-of-chunks',
  enforce: 'pre',
  transform: {
    filter: { id: /\.[jt]s$/, code: /\bimport\s*\(/ },
    handler(code, id) {
      if (findImports(id, code, (message) => this.error(message)).length > 0)
        this.error(`${id} is of a chunk, and loads another: the main script does that`);
    },
  },
});

/**
 * @param {object} options
 * @param {string} [options.directory] of the chunks, beside the main script
 * @param {() => Plugin[]} [options.plugins] for each chunk's own build
 * @returns {Plugin}
 */
export function selfContainedChunks({ directory = 'chunks', plugins = () => [] } = {}) {
  /** @type {Map<string, Promise<{ fileName: string, integrity: string }>>} by module */
  const built = new Map();
  /** @type {Map<string, string>} code by file name */
  const files = new Map();

  /** @param {string} module */
  async function buildChunk(module) {
    const code = await buildSelfContained(module, [refuseImports(), ...plugins()]);
    const fileName = `${directory}/${moduleName(module)}-${HASH}.js`;
    if (files.has(fileName)) throw new Error(`Two chunks are called ${fileName}`);
    files.set(fileName, code);
    return { fileName, integrity: integrityOf(code) };
  }

  return {
    name: 'self-contained-chunks',
    enforce: 'pre',
    transform: {
      filter: { id: /\.[jt]s$/, code: /\bimport\s*\(/ },
      async handler(code, id) {
        const sites = findImports(id, code, (message) => this.error(message));
        if (sites.length === 0) return null;
        for (const { start, end, specifier } of sites) {
          const resolved = await this.resolve(specifier, id);
          const module = resolved?.id ?? resolve(dirname(id), specifier);
          let chunk = built.get(module);
          if (!chunk) built.set(module, (chunk = buildChunk(module)));
          const { fileName, integrity } = await chunk;
          const file = `chunkFile('${fileName}', '${integrity}')`;
          code = code.slice(0, start) + file + code.slice(end);
        }
        const runtime = `import { chunkFile } from ${JSON.stringify(CHUNK_FILE)};\n`;
        return { code: runtime + code, map: null };
      },
    },
    generateBundle(_, bundle) {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (!chunk.isEntry || chunk.imports.length > 0)
          this.error(`${chunk.fileName} is not the whole script`);
        for (const module of built.keys())
          if (chunk.modules[module]?.renderedLength)
            this.warn(`${module} is a chunk, but the main script contains it too`);
      }
    },
  };
}
