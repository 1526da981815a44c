// @ts-check
// In the one-script build a locale is a file beside the script, named by its tag and a hash over
// all of them: one address pattern instead of a list that grows with every language.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSelfContained, contentHash, moduleName } from './self-contained-module.mjs';

/** @import { Plugin } from 'vite' */

/**
 * @param {object} options
 * @param {string} options.locales directory of the generated locale modules
 * @param {RegExp} options.importer the module that imports them
 * @param {() => Plugin[]} [options.plugins] for each locale's own build
 * @returns {Plugin}
 */
export function localeFiles({ locales, importer, plugins = () => [] }) {
  /** @type {{ tag: string, code: string }[]} */
  let files = [];
  let hash = '';
  return {
    name: 'locale-files',
    enforce: 'pre',
    async buildStart() {
      files = [];
      for (const file of readdirSync(locales).sort()) {
        const code = await buildSelfContained(join(locales, file), plugins());
        files.push({ tag: moduleName(file), code });
      }
      hash = contentHash(files.map(({ tag, code }) => tag + code).join('\n'));
    },
    transform: {
      order: 'pre',
      filter: { id: importer },
      handler: () => ({
        code: `export const importLocale = (locale, retry) =>
          import(/* @vite-ignore */ \`./locales/\${locale}-${hash}.js\${retry}\`);`,
        map: { mappings: '' },
      }),
    },
    generateBundle() {
      for (const { tag, code } of files)
        this.emitFile({ type: 'asset', fileName: `locales/${tag}-${hash}.js`, source: code });
    },
  };
}
