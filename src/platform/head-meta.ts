import { firstInPage } from './first-in-page.js';

/**
 * The content of the first `<meta name="…">` in the page's `<head>`; `undefined` without one. The body is ignored, since
 * it may contain readers' texts.
 */
export const headMeta = (name: string): string | undefined =>
  firstInPage<HTMLMetaElement>(`:root > head > meta[name="${name}"]`)?.content;
