// @ts-check
// The head of every page of the site: its name, its parts, and the languages of the builder.

/** @typedef {'en' | 'fr' | 'ar'} SiteLanguage */

/** @type {Record<SiteLanguage, { skip: string, site: string, builder: string, gallery: string, docs: string, languages: string }>} */
const texts = {
  en: {
    skip: 'Skip to the content',
    site: 'Site',
    builder: 'Builder',
    gallery: 'Gallery',
    docs: 'Documentation',
    languages: 'Language of this page',
  },
  fr: {
    skip: 'Aller au contenu',
    site: 'Site',
    builder: 'Composer',
    gallery: 'Galerie',
    docs: 'Documentation',
    languages: 'Langue de cette page',
  },
  ar: {
    skip: 'انتقل إلى المحتوى',
    site: 'الموقع',
    builder: 'منشئ البطاقة',
    gallery: 'المعرض',
    docs: 'التوثيق',
    languages: 'لغة هذه الصفحة',
  },
};

/** Pages of the builder, by language. */
const builders = { en: 'index.html', fr: 'fr.html', ar: 'ar.html' };

const names = { en: 'English', fr: 'français', ar: 'العربية' };

/** What the gallery shows, by page. */
export const galleryPages = {
  'in-a-page.html': 'In a page',
  'states.html': 'States',
  'themes.html': 'Themes',
  'long-words.html': 'Long words',
  'hostile.html': 'Hostile pages',
};

const mark =
  '<svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><rect width="32" height="32" rx="7" fill="#039"/><path d="M7 8h18v8c-4 3-6 3-9 1s-5-2-9 1z" fill="#fc0"/><path d="M7 21h18M7 25h11" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg>';

/** @param {string} here path on the site @param {string} to path on the site @returns {string} relative address */
export const relativeTo = (here, to) => {
  const up = '../'.repeat(here.split('/').length - 1);
  return up + to || './';
};

/** @param {string} here @param {string} to @param {string} text @param {boolean} isCurrent @param {string} [more] */
const link = (here, to, text, isCurrent, more = '') =>
  `<a href="${relativeTo(here, to)}"${isCurrent ? ' aria-current="page"' : ''}${more}>${text}</a>`;

/** @param {string} here path of the page on the site @returns {string} HTML */
export function masthead(here) {
  const language = /** @type {SiteLanguage} */ (
    Object.entries(builders).find(([, page]) => page === here)?.[0] ?? 'en'
  );
  const text = texts[language];
  const isBuilder = Object.values(builders).includes(here);
  const isGallery = here === 'gallery.html' || here in galleryPages;
  const home = builders[language];
  const languages = Object.entries(builders)
    .map(([lang, page]) => {
      const name = names[/** @type {SiteLanguage} */ (lang)];
      const dir = lang === 'ar' ? 'rtl' : 'ltr';
      return link(
        here,
        page,
        name,
        page === here,
        ` lang="${lang}" dir="${dir}" hreflang="${lang}"`,
      );
    })
    .join('');
  const gallery = Object.entries(galleryPages)
    .map(([page, name]) => link(here, page, name, page === here))
    .join('');
  return [
    `<a class="skip" href="#content">${text.skip}</a>`,
    '<header class="masthead">',
    `<a class="brand" href="${relativeTo(here, home)}" dir="ltr">${mark}<code>&lt;euromed-news-card&gt;</code></a>`,
    `<nav class="site" aria-label="${text.site}">`,
    link(here, home, text.builder, isBuilder),
    link(here, 'gallery.html', text.gallery, here === 'gallery.html'),
    link(here, 'docs/index.html', text.docs, here === 'docs/index.html'),
    '</nav>',
    isBuilder && Object.keys(builders).length > 1
      ? `<nav class="languages" aria-label="${text.languages}">${languages}</nav>`
      : '',
    '</header>',
    isGallery ? `<nav class="gallery" aria-label="${text.gallery}">${gallery}</nav>` : '',
  ].join('');
}
