// @ts-check
// In the one-script build a locale is two files beside the script: what the script itself says,
// and what only parts say, `-lazy`. One address pattern instead of a list that grows with every
// language. What the script says in the languages of most readers is in the script: no request can be
// late, and the first card needs none. What CLDR says of a language, for engines that do not know it, is a
// third file, `-cldr`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepMessages, messageIds } from './catalogue-messages.mjs';
import { buildSelfContained, moduleName } from './self-contained-module.mjs';
import { CHUNK_FILE } from './self-contained-chunks.mjs';
import { HASH } from './shared-hash.mjs';

/** @import { Plugin } from 'vite' */

/** Stands for the script's own catalogues until it is known what it says. */
const INLINED = '__INLINED__';

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

  const isSaid = (/** @type {string} */ id) => said.has(id);
  const isLater = (/** @type {string} */ id) => !said.has(id);

  const build = (/** @type {string} */ file, /** @type {(id: string) => boolean} */ isKept) =>
    buildSelfContained(join(locales, file), [keepMessages(isKept), ...plugins()]);

  /** What the script says, as an object. @returns {Promise<string>} */
  const inline = async () => {
    /** @type {Record<string, unknown>} */
    const catalogues = {};
    for (const locale of inlined) {
      const code = await build(`${locale}.ts`, isSaid);
      const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      catalogues[locale] = module.templates;
    }
    return JSON.stringify(catalogues);
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
            code: `import { chunkFile } from ${JSON.stringify(CHUNK_FILE)};
              const inlined = ${INLINED};
              export const localeFile = (name) =>
                inlined[name] ? async () => ({ templates: inlined[name] }) :
                chunkFile(\`locales/\${name}-${HASH}.js\`);`,
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
        return code.includes(INLINED)
          ? { code: code.replace(INLINED, await inline()), map: null }
          : null;
      },
    },
    async generateBundle() {
      const emit = (/** @type {string} */ name, /** @type {string} */ source) =>
        this.emitFile({ type: 'asset', fileName: `locales/${name}-${HASH}.js`, source });
      for (const file of readdirSync(locales).sort()) {
        const locale = moduleName(file);
        if (!inlined.includes(locale)) emit(locale, await build(file, isSaid));
        emit(`${locale}-lazy`, await build(file, isLater));
      }
      for (const file of readdirSync(cldr).sort())
        emit(`${moduleName(file)}-cldr`, await buildSelfContained(join(cldr, file), plugins()));
    },
  };
}
