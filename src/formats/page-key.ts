/**
 * Under it stand the facts of a page of HTML. No JSON has a symbol for a key; `Symbol.for` gives each chunk, which
 * may have a copy of this module, the same one.
 */
export const pageKey: unique symbol = Symbol.for('euromed-news-card.page') as never;
