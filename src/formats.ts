// For bundlers: the registration of formats without the elements. Importing it has no side effects.
export { registerFormat } from './format-registry/registered-formats.js';
export type { Format, FormatContext, FormatItems, Json } from './format-registry/format.js';
