// Parts of the card that the first view does not need are loaded when they are.

/** Imports a part. `retry` is `''` at first, then `?1`, `?2`: Firefox remembers a failed address. */
export type PartImporter<T> = (retry: string) => Promise<T>;

const pending = new Map<unknown, Promise<unknown>>();
const failures = new Map<unknown, number>();

/** One request per part and page; a failure is not kept, the next call tries a fresh address. */
export function loadPart<T>(importer: PartImporter<T>): Promise<T> {
  let part = pending.get(importer) as Promise<T> | undefined;
  if (!part) {
    const count = failures.get(importer);
    part = importer(count ? `?${count}` : '').catch((reason: unknown) => {
      pending.delete(importer);
      failures.set(importer, (count ?? 0) + 1);
      throw reason;
    });
    pending.set(importer, part);
  }
  return part;
}
