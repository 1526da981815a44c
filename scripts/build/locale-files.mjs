// @ts-check
// In the one-script build a locale is two files beside the script: what the script itself says,
// and what only parts say, `-lazy`. One address pattern instead of a list that grows with every
// language. What the script says in the languages of most readers is in the script: no request can be
// late, and the first card needs none.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepMessages, messageIds } from './catalogue-messages.mjs';
import { buildSelfContained, integrityOf, moduleName } from './self-contained-module.mjs';
import { CHUNK_FILE } from './self-contained-chunks.mjs';
import { HASH } from './shared-hash.mjs';

/** @import { Plugin } from 'vite' */

/** Stands for the script's own catalogues until it is known what it says. */
const INLINED = '__INLINED__';

/** Stands for the hash of the list of all others: two kilobytes that no first card waits for. */
const LIST = '__LIST__';

/**
 * @param {object} options
 * @param {string} options.locales directory of the generated locale modules
 * @param {RegExp} options.importer the module that imports them
 * @param {string[]} [options.inlined] locales that the script holds
 * @param {() => Plugin[]} [options.plugins] for each locale's own build
 * @returns {Plugin}
 */
export function localeFiles({ locales, importer, inlined = [], plugins = () => [] }) {
  /** @type {Set<string>} */
  let said = new Set();
  /** @type {Map<string, string>} code by name */
  const files = new Map();

  const isSaid = (/** @type {string} */ id) => said.has(id);
  const isLater = (/** @type {string} */ id) => !said.has(id);

  const build = (/** @type {string} */ file, /** @type {(id: string) => boolean} */ isKept) =>
    buildSelfContained(join(locales, file), [keepMessages(isKept), ...plugins()]);

  /** Fills in what is known once every module has been seen. @returns {Promise<Map<string, string>>} */
  const buildAll = async () => {
    /** @type {Record<string, unknown>} */
    const catalogues = {};
    /** @type {Record<string, string>} */
    const integrity = {};
    const add = (/** @type {string} */ name, /** @type {string} */ code) => {
      files.set(name, code);
      integrity[name] = integrityOf(code);
    };
    files.clear();
    for (const file of readdirSync(locales).sort()) {
      const locale = moduleName(file);
      const code = await build(file, isSaid);
      if (inlined.includes(locale)) {
        const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
        catalogues[locale] = module.templates;
      } else add(locale, code);
      add(`${locale}-lazy`, await build(file, isLater));
    }
    const list = `export const integrity = ${JSON.stringify(integrity)};\n`;
    files.set('integrity', list);
    return new Map([
      [INLINED, JSON.stringify(catalogues)],
      [LIST, JSON.stringify(integrityOf(list))],
    ]);
  };

  return {
    name: 'locale-files',
    enforce: 'pre',
    buildStart: () => {
      said = new Set();
    },
    transform: {
      order: 'pre',
      handler(code, id) {
        if (importer.test(id))
          return {
            code: `import { chunkFile, listedFile } from ${JSON.stringify(CHUNK_FILE)};
              const inlined = ${INLINED};
              const path = (name) => \`locales/\${name}-${HASH}.js\`;
              const list = chunkFile(path('integrity'), ${LIST});
              export const localeFile = (name) =>
                inlined[name] ? async () => ({ templates: inlined[name] }) :
                listedFile(path(name), name, list);`,
            map: { mappings: '' },
          };
        for (const message of messageIds(id, code)) said.add(message);
        return null;
      },
    },
    // Only now every module has been seen.
    renderChunk: {
      order: 'pre',
      async handler(code) {
        if (!code.includes(INLINED)) return null;
        for (const [name, value] of await buildAll()) code = code.replace(name, () => value);
        return { code, map: null };
      },
    },
    generateBundle() {
      for (const [name, source] of files)
        this.emitFile({ type: 'asset', fileName: `locales/${name}-${HASH}.js`, source });
    },
  };
}
