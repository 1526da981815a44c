// What is not in the card's own format: the page's formats, and what publishers' systems answer.
import type { Format } from '../../formats/format.js';
import { createFormatContext, type FormatContextOptions } from '../../formats/format-context.js';
import { publisherFormats } from './format-list.js';

const matches = (format: Format, json: unknown): boolean => {
  try {
    // A promise would be true as well.
    return format.matches(json) === true;
  } catch (error) {
    console.warn(`<euromed-news-card> format "${format.name}":`, error);
    return false;
  }
};

/**
 * `json` as the first format that knows it parses it, now or later; `null` for a feed without items. An object that
 * nobody knows counts as native, so that its publisher reads what is missing.
 */
export function parseOther(
  json: unknown,
  isNative: boolean,
  pageFormats: readonly Format[],
  options: FormatContextOptions,
): unknown {
  const candidates = isNative ? pageFormats : [...pageFormats, ...publisherFormats];
  const format = candidates.find((candidate) => matches(candidate, json));
  // A document that says `null` is no feed without items.
  return format ? format.parse(json, createFormatContext(options)) : (json ?? undefined);
}
