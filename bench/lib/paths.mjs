import { fileURLToPath } from 'node:url';

export const bench = fileURLToPath(new URL('..', import.meta.url));
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const out = fileURLToPath(new URL('../out', import.meta.url));
/** The one-script build, by the root's `npm run build:cdn`. */
export const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
/** The renderer for servers, built by the root's `npm run build:npm`. */
export const npm = fileURLToPath(new URL('../../dist/npm', import.meta.url));
