// @ts-check
// The languages of the site's interface, and each page's path in each language.

/** @typedef {'en' | 'fr' | 'ar'} SiteLanguage */

/** @type {readonly SiteLanguage[]} */
export const siteLanguages = ['en', 'fr', 'ar'];

/** The name of each language in itself. */
export const languageNames = { en: 'English', fr: 'français', ar: 'العربية' };

/** @param {SiteLanguage} lang */
export const directionOf = (lang) => (lang === 'ar' ? 'rtl' : 'ltr');

/** Pages of the builder, by language. */
const builders = { en: 'index.html', fr: 'fr.html', ar: 'ar.html' };

/** Pages of the gallery, and their names in English. */
export const galleryPages = {
  'in-a-page.html': 'In a page',
  'states.html': 'States',
  'themes.html': 'Themes',
  'long-words.html': 'Long words',
  'hostile.html': 'Hostile pages',
};

/** @param {string} page path on the site @returns {boolean} */
export const isOfGallery = (page) =>
  inLanguage(page, 'en') === 'gallery.html' || inLanguage(page, 'en') in galleryPages;

/** @param {string} page path on the site @returns {SiteLanguage} */
export function languageOf(page) {
  const [, ofBuilder = '', ofGallery = '', ofDocs = ''] =
    /^(?:(fr|ar)\.html|[\w-]+\.(fr|ar)\.html|docs\/(fr|ar)\/.*)$/.exec(page) ?? [];
  return /** @type {SiteLanguage} */ (ofBuilder || ofGallery || ofDocs || 'en');
}

/**
 * The same page in another language: `docs/theming.html` → `docs/fr/theming.html`, `states.html` → `states.fr.html`.
 * @param {string} page path on the site @param {SiteLanguage} lang @returns {string} path on the site
 */
export function inLanguage(page, lang) {
  if (Object.values(builders).includes(page)) return builders[lang];
  const english = page.replace(/^docs\/(fr|ar)\//, 'docs/').replace(/\.(fr|ar)\.html$/, '.html');
  if (lang === 'en') return english;
  return english.startsWith('docs/')
    ? english.replace('docs/', `docs/${lang}/`)
    : english.replace(/\.html$/, `.${lang}.html`);
}
