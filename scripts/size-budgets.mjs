// Bytes after brotli (quality 11), as a good host sends them. `ceiling` fails: accidents, not features.

/** All that is loaded until a French card is complete: the script, and its locale where that is a file. */
export const firstCard = { ceiling: 20_000, locale: 'fr' };

/** Any one language: what the first view says. */
export const locale = { ceiling: 300 };

/** Any one language: what only chunks say. */
export const lazyLocale = { ceiling: 800 };

/** Dates and names in a language that the engine does not know. */
export const cldr = { ceiling: 1_400 };

/** Names of all languages in themselves. */
export const names = { ceiling: 4_000 };

/** Beside the script on the iframe page. */
export const embed = { ceiling: 1_000 };

/** What is loaded when it is needed, by the name of its module. */
export const chunks = {
  'chip-links': { ceiling: 1_000 },
  'apply-overrides': { ceiling: 1_200 },
  enhancements: { ceiling: 3_500 },
  'console-report': { ceiling: 1_000 },
  'folded-countries': { ceiling: 1_000 },
  wordpress: { ceiling: 14_000 },
  drupal: { ceiling: 14_000 },
  'json-feed': { ceiling: 12_000 },
  'json-ld': { ceiling: 12_000 },
  'html-page': { ceiling: 18_000 },
  'page-formats': { ceiling: 1_000 },
  'loose-documents': { ceiling: 6_000 },
  recognition: { ceiling: 4_000 },
  'error-view': { ceiling: 2_200 },
  'html-body': { ceiling: 14_000 },
  retry: { ceiling: 1_000 },
  'share-menu': { ceiling: 8_000 },
  'upgrade-divs': { ceiling: 1_000 },
};
