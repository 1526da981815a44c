import { firstInPage } from './first-in-page.js';

/**
 * What the first `<meta name="…">` of the page's own `<head>` says; `undefined` without one. One in the body, where
 * readers' texts may stand, is none of the page's.
 */
export const headMeta = (name: string): string | undefined =>
  firstInPage<HTMLMetaElement>(`:root > head > meta[name="${name}"]`)?.content;
