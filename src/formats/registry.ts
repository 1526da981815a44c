// Which format a document is in: the page's own formats are asked first.
import { loadPart } from '../parts/load-part.js';
import type { Format } from './format.js';
import { native } from './native.js';

const pageFormats = new Map<string, Format>();
const callbacks = new Set<() => void>();

/** Adds a format of the page, or replaces the one of the same name. */
export function registerFormat(format: Format): void {
  pageFormats.set(format.name, format);
  for (const callback of [...callbacks]) callback();
}

/** For cards that found no article: called after each registration. Returns how to stop that. */
export function onFormatRegistered(callback: () => void): () => void {
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}

const matches = (format: Format, json: unknown): boolean => {
  try {
    // A promise would be true as well.
    return format.matches(json) === true;
  } catch (error) {
    console.warn(`<euromed-news-card> format "${format.name}":`, error);
    return false;
  }
};

const importPublishers = () => import('./publisher-formats.js');

/**
 * The format of `json`, or `null`. An object that nobody knows counts as native, so that its
 * publisher reads what is missing. Rejects where the other formats cannot be loaded.
 */
export async function chooseFormat(json: unknown): Promise<Format | null> {
  const own = [...pageFormats.values(), native].find((format) => matches(format, json));
  if (own) return own;
  if (!json || typeof json !== 'object') return null;
  const { publisherFormats } = await loadPart(importPublishers);
  return publisherFormats.find((format) => matches(format, json)) ?? native;
}
