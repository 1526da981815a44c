// All publisher formats, for tests; src/formats/registry.ts loads them for cards.
import { drupal } from './drupal/drupal.js';
import type { Format } from '../../formats/format.js';
import { htmlPage } from './html-page/html-page.js';
import { jsonFeed } from './json-feed/json-feed.js';
import { jsonLd } from './json-ld/json-ld.js';
import { wordpress } from './wordpress/wordpress.js';

export const publisherFormats: readonly Format[] = [htmlPage, jsonFeed, drupal, wordpress, jsonLd];
