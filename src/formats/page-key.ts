/**
 * The key of the facts about an HTML page. JSON cannot have a symbol as a key. Chunks have copies of this module:
 * `Symbol.for` gives all of them the same symbol.
 */
export const pageKey: unique symbol = Symbol.for('euromed-news-card.page') as never;
