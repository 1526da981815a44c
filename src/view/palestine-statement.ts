// The European Union's statement that goes with the name of Palestine.
import type { Text } from '../article/article.js';

/**
 * Verbatim, e.g. https://ec.europa.eu/eurostat/cache/metadata/en/med_esms.htm.
 * English only: no official wording in another language has been found, and it must not be translated by us.
 */
export const palestineStatement: Text = {
  value:
    'This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.',
  lang: 'en',
};
