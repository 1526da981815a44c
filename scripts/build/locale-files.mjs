// @ts-check
// In the one-script build a locale is two files beside the script: what the script itself says,
// and what only parts say, `-later`. One address pattern instead of a list that grows with every
// language.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepMessages, messageIds } from './catalogue-messages.mjs';
import { buildSelfContained, moduleName } from './self-contained-module.mjs';
import { HASH } from './shared-hash.mjs';

/** @import { Plugin } from 'vite' */

/**
 * @param {object} options
 * @param {string} options.locales directory of the generated locale modules
 * @param {RegExp} options.importer the module that imports them
 * @param {() => Plugin[]} [options.plugins] for each locale's own build
 * @returns {Plugin}
 */
export function localeFiles({ locales, importer, plugins = () => [] }) {
  /** @type {Set<string>} */
  let said = new Set();

  /** @returns {Promise<{ name: string, code: string }[]>} */
  const buildAll = async () => {
    const files = [];
    for (const file of readdirSync(locales).sort())
      for (const [suffix, isKept] of /** @type {const} */ ([
        ['', (/** @type {string} */ id) => said.has(id)],
        ['-later', (/** @type {string} */ id) => !said.has(id)],
      ])) {
        const code = await buildSelfContained(join(locales, file), [
          keepMessages(isKept),
          ...plugins(),
        ]);
        files.push({ name: moduleName(file) + suffix, code });
      }
    return files;
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
            code: `export const importLocale = (name, retry) =>
              import(/* @vite-ignore */ \`./locales/\${name}-${HASH}.js\${retry}\`);`,
            map: { mappings: '' },
          };
        for (const message of messageIds(id, code)) said.add(message);
        return null;
      },
    },
    async generateBundle() {
      for (const { name, code } of await buildAll())
        this.emitFile({ type: 'asset', fileName: `locales/${name}-${HASH}.js`, source: code });
    },
  };
}
