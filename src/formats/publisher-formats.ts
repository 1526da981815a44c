// What publishers' systems answer, told apart by their content.
import { drupal } from './drupal.js';
import type { Format } from './format.js';
import { jsonFeed } from './json-feed.js';
import { jsonLd } from './json-ld.js';
import { wordpress } from './wordpress.js';

export const publisherFormats: readonly Format[] = [jsonFeed, drupal, wordpress, jsonLd];
