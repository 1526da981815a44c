/**
 * The browser's own `Event`. MooTools and Prototype replace the global by a class that cannot be extended, so the class
 * is read as the superclass of `CustomEvent`.
 */
const original = (
  typeof CustomEvent === 'function' ? Object.getPrototypeOf(CustomEvent) : undefined
) as typeof globalThis.Event | undefined;

export const Event: typeof globalThis.Event = original?.prototype ? original : globalThis.Event;

/** Options of an event that bubbles and crosses shadow roots. */
export const notice: EventInit = { bubbles: true, composed: true };
