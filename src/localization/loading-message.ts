import type { Localize } from './localize.js';

/** Message for screen readers while an article is loading. */
export const loadingMessage = ({ msg }: Localize): string =>
  msg('Loading the article', { id: 'loading', desc: 'Read out while the article is loading' });
