// @ts-check
// Files beside the main script share one hash over all of them: it changes with any of them, as
// the script does, and is written, and compressed, once. Of a few hashes the one that compresses best is
// taken: by chance they differ by some tens of bytes.
import { brotliCompressSync } from 'node:zlib';
import { contentHash } from './self-contained-module.mjs';

/** @import { Plugin } from 'vite' */

/** Stands in names and code until everything is built. As long as a hash, for source maps. */
export const HASH = '__HASH__';

const TRIES = 12;

const sizeOf = (/** @type {string} */ text) => brotliCompressSync(text).length;

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
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const code = chunks.map((chunk) => chunk.code).join('');
      const [hash] = Array.from({ length: TRIES }, (_, salt) => contentHash(salt + all.join('')))
        .map((each) => /** @type {const} */ ([each, sizeOf(code.replaceAll(HASH, each))]))
        .reduce((best, other) => (other[1] < best[1] ? other : best));
      const fill = (/** @type {string} */ text) => text.replaceAll(HASH, hash);
      for (const { fileName, source } of files) {
        delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: fill(fileName), source: fill(String(source)) });
      }
      for (const chunk of chunks) chunk.code = fill(chunk.code);
    },
  },
});
