import { loadChunk } from '../platform/load-chunk.js';

const importHydration = () => import('../lazy/hydration/hydration.js');

/** What takes over what a server rendered; `undefined` where the file cannot be had: what was rendered is loaded as usual then. */
export const loadHydration = (): Promise<Awaited<ReturnType<typeof importHydration>> | undefined> =>
  loadChunk(importHydration).catch(() => undefined);
