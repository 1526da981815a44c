// Bytes after brotli (quality 11), as a good host sends them. `ceiling` fails, `goal` is shown.

/** All that is loaded until a French card is complete: the script, and its locale where that is a file. */
export const firstCard = { ceiling: 14_000, goal: 12_000, locale: 'fr' };

/** Any one language: what the first view says. */
export const locale = { ceiling: 300 };

/** Any one language: what only parts say. */
export const laterLocale = { ceiling: 800 };

/** Beside the script on the iframe page. */
export const embed = { ceiling: 1_000 };

/** What is loaded when it is needed, by the name of its module. */
export const parts = {
  'link-chips': { ceiling: 700 },
  'complete-article': { ceiling: 800 },
  later: { ceiling: 2_500 },
  'log-problem': { ceiling: 600 },
  'more-label': { ceiling: 600 },
  'other-formats': { ceiling: 9_600 },
  placeholders: { ceiling: 1_600 },
  'prepare-body': { ceiling: 13_000 },
  retry: { ceiling: 500 },
  'share-menu': { ceiling: 6_800 },
  'upgrade-divs': { ceiling: 600 },
};
