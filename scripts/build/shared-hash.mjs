// @ts-check
// Files beside the main script share one hash over all of them: it changes with any of them, as
// the script does, and is written, and compressed, once.
import { contentHash } from './self-contained-module.mjs';

/** @import { Plugin } from 'vite' */

/** Stands in names and code until everything is built. As long as a hash, for source maps. */
export const HASH = '__HASH__';

/** The last plugin. @returns {Plugin} */
export const sharedHash = () => ({
  name: 'shared-hash',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = Object.values(bundle).flatMap((file) =>
        file.type === 'asset' && file.fileName.includes(HASH) ? [file] : [],
      );
      const all = files.map(({ fileName, source }) => `${fileName}\n${String(source)}\n`).sort();
      const hash = contentHash(all.join(''));
      const fill = (/** @type {string} */ text) => text.replaceAll(HASH, hash);
      for (const { fileName, source } of files) {
        delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: fill(fileName), source: fill(String(source)) });
      }
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = fill(file.code);
    },
  },
});
