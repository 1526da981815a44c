// In the one-script build every chunk and every locale is a file beside the script.
import { importChecked } from './import-checked.js';
import { type ChunkImporter, loadChunk } from './load-chunk.js';
import { scriptBase, UnknownBase } from './script-base.js';

/** Imports a file by its path from the script, e.g. `chunks/retry-0a1b2c3d.js`, if its hash is this one. */
export const chunkFile = <T>(path: string, integrity: string): ChunkImporter<T> => {
  if (!scriptBase) return () => Promise.reject(new UnknownBase());
  const address = new URL(path, scriptBase).href;
  return Object.assign((retry: string) => importChecked<T>(address + retry, integrity), {
    address: () => address,
  });
};

/** The same for a file whose hash is in a list, itself a file: all languages together have many. */
export const listedFile = <T>(
  path: string,
  name: string,
  list: ChunkImporter<{ integrity: Record<string, string> }>,
): ChunkImporter<T> => {
  const { address } = chunkFile(path, '');
  return Object.assign(async (retry: string) => {
    const { integrity } = await loadChunk(list);
    return chunkFile<T>(path, integrity[name]!)(retry);
  }, address && { address });
};
