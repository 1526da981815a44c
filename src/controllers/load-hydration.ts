import { loadChunk, type ModuleOf } from '../platform/load-chunk.js';

const importHydration = () => import('../lazy/hydration/hydration.js');

/** The hydration chunk; `undefined` if it can't be loaded: the card then loads its article as usual. */
export const loadHydration = (): Promise<ModuleOf<typeof importHydration> | undefined> =>
  loadChunk(importHydration).catch(() => undefined);
