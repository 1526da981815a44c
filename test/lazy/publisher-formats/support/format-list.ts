// All publisher formats, for tests of each. Cards load the formats by src/format-registry/registry.ts.
import { drupal } from '../../../../src/lazy/publisher-formats/drupal/drupal.js';
import type { Format } from '../../../../src/format-registry/format.js';
import { htmlPage } from '../../../../src/lazy/publisher-formats/html-page/html-page.js';
import { jsonFeed } from '../../../../src/lazy/publisher-formats/json-feed/json-feed.js';
import { jsonLd } from '../../../../src/lazy/publisher-formats/json-ld/json-ld.js';
import { wordpress } from '../../../../src/lazy/publisher-formats/wordpress/wordpress.js';

export const publisherFormats: readonly Format[] = [htmlPage, jsonFeed, drupal, wordpress, jsonLd];
