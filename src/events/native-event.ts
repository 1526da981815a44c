/**
 * The browser's own class: MooTools and Prototype put one of theirs into its place, which cannot be extended.
 * The class before `CustomEvent` is the original, unless a page has replaced that one too.
 */
const original = (
  typeof CustomEvent === 'function' ? Object.getPrototypeOf(CustomEvent) : undefined
) as typeof globalThis.Event | undefined;

export const Event: typeof globalThis.Event = original?.prototype ? original : globalThis.Event;

/** Bubbles, and crosses shadow roots. */
export const notice: EventInit = { bubbles: true, composed: true };
