// Parts of the card that the first view does not need are loaded when they are.

/** Imports a part. `retry` is `''` at first, then `?1`, `?2`: Firefox remembers a failed address. */
export type ChunkImporter<T> = (retry: string) => Promise<T>;

const pending = new Map<unknown, Promise<unknown>>();
const failures = new Map<unknown, number>();

/**
 * One request per part and page; a failure is not kept, the next call tries a fresh address.
 * `key`: what tells the part from others, where that is not its importer.
 */
export function loadChunk<T>(importer: ChunkImporter<T>, key: unknown = importer): Promise<T> {
  let part = pending.get(key) as Promise<T> | undefined;
  if (!part) {
    const count = failures.get(key);
    part = importer(count ? `?${count}` : '').catch((reason: unknown) => {
      pending.delete(key);
      failures.set(key, (count ?? 0) + 1);
      throw reason;
    });
    pending.set(key, part);
  }
  return part;
}
