// In the one-script build every chunk and every locale is a file beside the script.
import type { ChunkImporter } from './load-chunk.js';
import { scriptBase, UnknownBase } from './script-base.js';

/** Imports a file by its path from the script, e.g. `chunks/retry-0a1b2c3d.js`. */
export const chunkFile = <T>(path: string): ChunkImporter<T> => {
  if (!scriptBase) return () => Promise.reject(new UnknownBase());
  const address = new URL(path, scriptBase).href;
  return Object.assign(
    (retry: string) => import(/* @vite-ignore */ address + retry) as Promise<T>,
    { address: () => address },
  );
};
