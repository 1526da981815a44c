import type { Localize } from './localize.js';

/** The label of the button that loads the article again, in both forms of the error. */
export const sayTryAgain = ({ msg }: Localize): string =>
  msg('Try again', { id: 'retry', desc: 'Button that loads the article again' });
