// Importers of chunks and locales for the one-script build, where each is a file beside the script.
import { importChecked } from './import-checked.js';
import { type ChunkImporter, loadChunk } from './load-chunk.js';
import { scriptBase, UnknownBase } from './script-base.js';

const addressOf = (path: string): string | undefined => {
  const base = scriptBase();
  return base && new URL(path, base).href;
};

/** Imports a file by its path relative to the script, e.g. `chunks/retry-0a1b2c3d.js`, if its hash is `integrity`. */
export const chunkFile = <T>(path: string, integrity: string): ChunkImporter<T> =>
  Object.assign(
    async (retry: string) => {
      const address = addressOf(path);
      if (!address) throw new UnknownBase();
      return importChecked<T>(address + retry, integrity);
    },
    { address: () => addressOf(path) },
  );

/** As `chunkFile`, for locales, whose many hashes are in a file of their own: `list`. */
export const listedFile = <T>(
  path: string,
  name: string,
  list: ChunkImporter<{ integrity: Record<string, string> }>,
): ChunkImporter<T> =>
  Object.assign(
    async (retry: string) => {
      const { integrity } = await loadChunk(list);
      return chunkFile<T>(path, integrity[name]!)(retry);
    },
    { address: () => addressOf(path) },
  );
