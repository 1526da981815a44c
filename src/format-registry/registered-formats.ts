// The formats that the page registers. Imports no other module, so that registering a format downloads nothing else.
import type { Format } from './format.js';

const formats = new Map<string, Format>();
const callbacks = new Set<() => void>();

/**
 * Registers a format of JSON for all cards of the page, or replaces the registered format of the same name.
 * The page's formats are tried before the built-in ones, in the order of their registration. Cards that ended in
 * `not-an-article` try again.
 */
export function registerFormat(format: Format): void {
  formats.set(format.name, format);
  for (const callback of [...callbacks]) callback();
}

/** The registered formats, in the order of their registration. */
export const registeredFormats = (): Format[] => [...formats.values()];

/** Calls `callback` after each registration. Returns a function that stops the calls. */
export function onFormatRegistered(callback: () => void): () => void {
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}
