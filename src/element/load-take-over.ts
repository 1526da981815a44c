import { loadChunk } from '../platform/load-chunk.js';

const importTakeOver = () => import('../lazy/take-over/take-over.js');

/** What takes over what a server rendered; `undefined` where the file cannot be had: what was rendered is loaded as usual then. */
export const loadTakeOver = (): Promise<Awaited<ReturnType<typeof importTakeOver>> | undefined> =>
  loadChunk(importTakeOver).catch(() => undefined);
