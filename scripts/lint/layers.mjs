// @ts-check
// Imports point one way. What a folder of src/ may import besides itself:

/** @type {Record<string, string[]>} */
export const layers = {
  domain: [],
  events: ['domain'],
  parts: [],
  styles: [],
  formats: ['domain', 'parts'],
  loading: ['domain', 'formats', 'parts'],
  localization: ['domain', 'parts'],
  schema: ['domain'],
  templates: ['domain', 'localization'],
  // Loaded when they are needed, hence imported by no one but through `import()`.
  'chip-links': ['domain'],
  'body-html': ['domain', 'styles'],
  'div-form': ['parts'],
  embed: ['domain'],
  later: ['controllers', 'domain', 'localization', 'parts', 'styles', 'events'],
  more: ['domain', 'localization'],
  problems: ['domain'],
  placeholders: ['domain', 'localization', 'styles'],
  'readable-copy': ['domain', 'styles'],
  share: ['domain', 'localization', 'styles'],
  controllers: ['domain', 'formats', 'loading', 'localization', 'parts'],
  element: [
    'controllers',
    'domain',
    'events',
    'formats',
    'loading',
    'localization',
    'parts',
    'styles',
    'templates',
  ],
};

/** Folders that know nothing of what shows an article. */
export const withoutLit = ['domain', 'parts', 'formats', 'loading'];
