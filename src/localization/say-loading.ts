import type { Localize } from './localize.js';

/** Said where an article is on its way, or is asked for again. */
export const sayLoading = ({ msg }: Localize): string =>
  msg('Loading the article', { id: 'loading', desc: 'Read out while the article is loading' });
