// @ts-check
// Imports point one way. What a folder of src/ may import besides itself; a deeper path is a layer of its own.

/** @param {Record<string, string>} table folders by folder, with spaces between @returns {Record<string, string[]>} */
const listed = (table) =>
  Object.fromEntries(
    Object.entries(table).map(([folder, allowed]) => [folder, allowed.split(' ').filter(Boolean)]),
  );

export const layers = listed({
  // No DOM, no Lit: what an article is, and what a card shows of it.
  article: '',
  view: 'article',
  // What a list shows of several articles.
  list: 'article',
  events: 'article',
  // What the card needs of browsers.
  platform: '',
  localization: 'article platform view',
  // Finds a document's format; the formats themselves are chunks: lazy/publisher-formats.
  'format-registry': 'article platform lazy/page-formats lazy/publisher-formats',
  loading: 'article format-registry platform lazy/apply-overrides lazy/loose-documents lazy/retry',
  templates: 'article localization platform view',
  controllers:
    'article format-registry loading localization platform view lazy/apply-overrides ' +
    'lazy/chip-links lazy/enhancements lazy/failure-messages lazy/folded-lists ' +
    'lazy/framed-links lazy/html-body lazy/hydration lazy/recognition lazy/share-menu',
  element:
    'article controllers events format-registry list loading localization platform templates view ' +
    'lazy/console-report lazy/news-list lazy/hydration',
  // Types for frameworks, of what src/index.ts exports.
  frameworks: '',
  // For editors, in the demo and in Node: no DOM, no Lit.
  snippets: 'article view',
  // For publishers, in Node: no DOM, no Lit.
  check:
    'article format-registry list loading lazy/console-report lazy/failure-messages ' +
    'lazy/loose-documents lazy/recognition',
  // For servers and builds, in Node: no DOM.
  render:
    'article check element format-registry list loading localization platform templates view ' +
    'lazy/apply-overrides lazy/chip-links lazy/console-report lazy/enhancements ' +
    'lazy/folded-lists lazy/html-body lazy/news-list lazy/share-menu lazy/hydration',
  embed: 'article events list loading platform view lazy/chip-links lazy/upgrade-stand-ins',
});

/** Chunks: loaded when they are needed, each by an `import()` of its folder's module of the same name, formats each by its own. */
export const chunks = listed({
  'apply-overrides': 'article',
  'chip-links': 'article view',
  'console-report': 'article',
  enhancements: 'article events localization platform view lazy/share-menu',
  'failure-messages': 'article localization platform',
  'folded-lists': 'localization view',
  'framed-links': 'localization platform lazy/share-menu',
  'html-body': 'article platform view',
  'loose-documents': 'format-registry lazy/publisher-formats',
  'news-list':
    'article events format-registry list localization platform templates view lazy/enhancements ' +
    'lazy/failure-messages lazy/hydration lazy/publisher-formats',
  'page-formats': 'format-registry',
  'publisher-formats': 'article format-registry',
  recognition: 'format-registry',
  retry: 'article loading',
  'share-menu': 'localization platform',
  hydration: 'article view',
  'upgrade-stand-ins': 'loading platform',
});

/** Folders that know nothing of what shows an article. */
export const withoutLit = 'article view list platform format-registry loading check snippets'.split(
  ' ',
);
