// Names that the card's modules use among themselves and nothing outside knows: the one-script build shortens
// them, in the script and its parts alike. Not the names that parts export, nor any of JSON, DOM or the API;
// test/build/private-names.test.mjs holds the list to that.
export const PRIVATE_NAMES = [
  'addController',
  'adoptStyles',
  'chooseLanguage',
  'clamped',
  'overrides',
  'handleShare',
  'hides',
  'hidesSummary',
  'hostConnected',
  'hostDisconnected',
  'hostUpdated',
  'inPlace',
  'languagesChanged',
  'leadFromHtml',
  'localize',
  'offered',
  'current',
  'original',
  'pretend',
  'readyForChunks',
  'refresh',
  'switchLanguage',
  'removeController',
  'requestUpdate',
  'revalidate',
  'selectCountry',
  'selectLanguage',
  'settled',
  'shownLang',
  'slotted',
  'willUpdate',
];

/** Short names that nothing else has: `$a`, `$b`, … */
const short = (/** @type {number} */ index) => `$${(index + 10).toString(36)}`;

/** For terser: the same short name in every file. */
export const privateNameCache = () => ({
  props: {
    props: Object.fromEntries(PRIVATE_NAMES.map((name, index) => [`$${name}`, short(index)])),
  },
});
