// @ts-check
// Imports point one way. What a folder of src/ may import besides itself:

/** @type {Record<string, string[]>} */
export const layers = {
  domain: [],
  parts: [],
  styles: [],
  formats: ['domain', 'parts'],
  loading: ['domain'],
  localization: ['domain', 'parts'],
  templates: ['domain', 'localization'],
  controllers: ['domain', 'formats', 'loading', 'localization', 'parts'],
  element: [
    'controllers',
    'domain',
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
