// Bytes after brotli (quality 11), as a good host sends them. `ceiling` fails, `goal` is shown.

/** All that is loaded until a French card is complete: the script and its locale. */
export const firstCard = { ceiling: 14_000, goal: 12_000, locale: 'fr' };

/** Any one language. */
export const locale = { ceiling: 1_000 };

/** What is loaded when it is needed, by the name of its module. */
export const parts = {
  'failure-messages': { ceiling: 1_000 },
  'palestine-statement': { ceiling: 500 },
  'publisher-formats': { ceiling: 5_000 },
  'upgrade-divs': { ceiling: 1_000 },
};
