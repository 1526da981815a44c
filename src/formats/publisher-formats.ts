// What publishers' systems answer, loaded when a document is not in the card's own format.
import type { Format } from './format.js';

export const publisherFormats: readonly Format[] = [];
