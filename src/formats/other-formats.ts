// What is not in the card's own format: the page's formats, and what publishers' systems answer.
import { loadPart } from '../parts/load-part.js';
import type { Format } from './format.js';
import { createFormatContext, type FormatContextOptions } from './format-context.js';

const importPublishers = () => import('./publisher-formats.js');

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
 * `json` as the first format that knows it parses it. An object that nobody knows counts as native,
 * so that its publisher reads what is missing.
 */
export async function parseOther(
  json: unknown,
  isNative: boolean,
  pageFormats: readonly Format[],
  options: FormatContextOptions,
): Promise<unknown> {
  let format = pageFormats.find((candidate) => matches(candidate, json));
  if (!format && !isNative) {
    const { publisherFormats } = await loadPart(importPublishers);
    format = publisherFormats.find((candidate) => matches(candidate, json));
  }
  return format ? format.parse(json, createFormatContext(options)) : json;
}
