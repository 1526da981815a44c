// @ts-check
// In the one-script build a locale is two files beside the script: what the script itself says,
// and what only chunks say, `-lazy`. One address pattern instead of a list that grows with every
// language. What the script says in the languages of most readers is in the script: no request can be
// late, and the first card needs none. What CLDR says of a language, for engines that do not know it, is a
// third file, `-cldr`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepMessages, messageIds } from './catalogue-messages.mjs';
import { buildAllSelfContained, integrityOf, moduleName } from './self-contained-module.mjs';
import { CHUNK_FILE } from './self-contained-chunks.mjs';
import { HASH } from './shared-hash.mjs';

/** @import { Plugin } from 'vite' */

/** Stands for the script's own catalogues until all its messages are known. */
const INLINED = '__INLINED__';

/** Stands for the hashes of what readers of most languages need first. */
const EARLY = '__EARLY__';

/** Stands for the hash of the list of all other files' hashes. */
const LIST = '__LIST__';

/** Two kilobytes that the first view hardly ever needs. */
const LIST_FILE = `chunks/locale-hashes-${HASH}.js`;

/**
 * @param {object} options
 * @param {string} options.locales directory of the generated locale modules
 * @param {string} options.cldr directory of the generated modules from CLDR
 * @param {RegExp} options.importer the module that imports them
 * @param {string[]} [options.inlined] locales that the script holds
 * @param {() => Plugin[]} [options.plugins] for each locale's own build
 * @returns {Plugin}
 */
export function localeFiles({ locales, cldr, importer, inlined = [], plugins = () => [] }) {
  /** @type {Set<string>} */
  let said = new Set();
  /** @type {Map<string, string>} code by file name */
  const files = new Map();

  const isSaid = (/** @type {string} */ id) => said.has(id);
  const isLater = (/** @type {string} */ id) => !said.has(id);

  /** @param {string} directory @param {Plugin[]} more @returns {Promise<Map<string, string>>} code by locale */
  const build = (directory, more = []) => {
    const names = readdirSync(directory).sort();
    const entries = names.map((file) => [moduleName(file), join(directory, file)]);
    return buildAllSelfContained(Object.fromEntries(entries), [...more, ...plugins()]);
  };

  /** Builds all, and says what stands for what in the script. @returns {Promise<Map<string, string>>} */
  const buildAll = async () => {
    /** @type {Record<string, unknown>} */
    const catalogues = {};
    /** @type {Record<string, string>} */
    const early = {};
    /** @type {Record<string, string>} */
    const late = {};
    files.clear();
    const add = (
      /** @type {string} */ name,
      /** @type {string} */ code,
      /** @type {Record<string, string>} */ hashes,
    ) => {
      files.set(`locales/${name}-${HASH}.js`, code);
      hashes[name] = integrityOf(code);
    };
    for (const [locale, code] of await build(locales, [keepMessages(isSaid)])) {
      if (inlined.includes(locale)) {
        const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
        catalogues[locale] = module.templates;
      } else add(locale, code, early);
    }
    for (const [locale, code] of await build(locales, [keepMessages(isLater)]))
      // No reader of the script's own languages waits for the list.
      add(`${locale}-lazy`, code, inlined.includes(locale) ? early : late);
    for (const [language, code] of await build(cldr)) add(`${language}-cldr`, code, late);
    const list = `export const integrity = ${JSON.stringify(late)};\n`;
    files.set(LIST_FILE, list);
    return new Map([
      [INLINED, JSON.stringify(catalogues)],
      [EARLY, JSON.stringify(early)],
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
              const early = ${EARLY};
              const path = (name) => \`locales/\${name}-${HASH}.js\`;
              const list = chunkFile('${LIST_FILE}', ${LIST});
              export const localeFile = (name) =>
                inlined[name] ? async () => ({ templates: inlined[name] }) :
                early[name] ? chunkFile(path(name), early[name]) :
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
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
