// @ts-check
// Splits the one-script build at its dynamic imports. In source a part is
//     loadChunk((retry) => import('./share-menu.js'))
// and here becomes
//     loadChunk((retry) => import(`./chunks/share-menu-<hash>.js${retry}`))
// with a file of its own that imports nothing: neither the main script, whose address may have
// been given a query by its host, nor a chunk that both share, which would be one more request
// in a row. `retry` changes the address after a failure, since Firefox remembers failed ones.
import { dirname, resolve } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { buildSelfContained, moduleName } from './self-contained-module.mjs';
import { HASH } from './shared-hash.mjs';

/** @import { Plugin } from 'vite' */

/**
 * @typedef {object} ImportSite
 * @property {number} start where `import(…)` starts
 * @property {number} end
 * @property {string | undefined} specifier if it is a literal
 * @property {{ start: number, params: { type: string, name?: string }[] } | undefined} arrow
 *   the arrow function around it
 */

/**
 * @param {string} id
 * @param {string} code
 * @returns {ImportSite[]} last first
 */
function findImports(id, code) {
  /** @type {ImportSite[]} */
  const found = [];
  /** @type {any[]} */
  const arrows = [];
  new Visitor({
    ArrowFunctionExpression: (node) => void arrows.push(node),
    'ArrowFunctionExpression:exit': () => void arrows.pop(),
    ImportExpression({ start, end, source }) {
      const specifier =
        source.type === 'Literal' && typeof source.value === 'string' ? source.value : undefined;
      found.push({ start, end, specifier, arrow: arrows.at(-1) });
    },
  }).visit(parseSync(id, code).program);
  return found.sort((a, b) => b.start - a.start);
}

/**
 * @param {object} options
 * @param {string} [options.directory] of the parts, beside the main script
 * @param {() => Plugin[]} [options.plugins] for each part's own build
 * @returns {Plugin}
 */
export function selfContainedChunks({ directory = 'chunks', plugins = () => [] } = {}) {
  /** @type {Map<string, Promise<string>>} file names by module */
  const built = new Map();
  /** @type {Map<string, string>} code by file name */
  const files = new Map();

  /** @param {string} module */
  async function buildPart(module) {
    // A part's own parts are its neighbours.
    const code = await buildSelfContained(module, [rewriteImports('.'), ...plugins()]);
    const fileName = `${moduleName(module)}-${HASH}.js`;
    if (files.has(`${directory}/${fileName}`)) throw new Error(`Two parts are called ${fileName}`);
    files.set(`${directory}/${fileName}`, code);
    return fileName;
  }

  /**
   * @param {string} base of the parts' addresses
   * @returns {Plugin}
   */
  function rewriteImports(base) {
    return {
      name: 'self-contained-chunks',
      enforce: 'pre',
      transform: {
        filter: { id: /\.[jt]s$/, code: /\bimport\s*\(/ },
        async handler(code, id) {
          const named = new Set();
          for (const { start, end, specifier, arrow } of findImports(id, code)) {
            // Whoever wrote no literal knows where the file is.
            if (specifier === undefined) continue;
            const [param, ...others] = arrow?.params ?? [];
            if (!arrow || others.length > 0 || (param && param.type !== 'Identifier'))
              this.error(`import('${specifier}') of ${id} is not in the form (retry) => import(…)`);
            const resolved = await this.resolve(specifier, id);
            const module = resolved?.id ?? resolve(dirname(id), specifier);
            let part = built.get(module);
            if (!part) built.set(module, (part = buildPart(module)));
            const retry = param?.name ?? 'retry';
            const address = `import(/* @vite-ignore */ \`${base}/${await part}\${${retry}}\`)`;
            code = code.slice(0, start) + address + code.slice(end);
            if (param || named.has(arrow)) continue;
            named.add(arrow);
            const rest = code.slice(arrow.start).replace(/\(\s*\)/, `(${retry})`);
            code = code.slice(0, arrow.start) + rest;
          }
          return { code, map: null };
        },
      },
    };
  }

  return {
    ...rewriteImports(`./${directory}`),
    generateBundle(_, bundle) {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (!chunk.isEntry || chunk.imports.length > 0)
          this.error(`${chunk.fileName} is not the whole script`);
        for (const module of built.keys())
          if (chunk.modules[module]?.renderedLength)
            this.warn(`${module} is a part, but the main script contains it too`);
      }
    },
  };
}
