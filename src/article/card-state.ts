/**
 * State of a card: `idle` (nothing to load, or not near the viewport yet), `loading`, `ready` (an article
 * is shown), `empty` (a feed or collection without items), `error` (no article can be shown).
 * Minor versions may add states.
 */
export type CardState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';
