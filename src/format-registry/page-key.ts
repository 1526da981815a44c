/**
 * Key under which the facts about an HTML page are stored: a symbol, which no JSON document can have. Each chunk has a
 * copy of this module, and `Symbol.for` returns the same symbol to all.
 */
export const pageKey: unique symbol = Symbol.for('euromed-news-card.page') as never;
