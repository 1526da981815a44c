// @ts-check
// The head of every page of the site: its name, the navigation, and the links to other languages.
import { galleryTexts } from './gallery-texts.mjs';
import {
  directionOf,
  galleryPages,
  inLanguage,
  isOfGallery,
  languageNames,
  languageOf,
  siteLanguages,
} from './site-languages.mjs';

/** @import { SiteLanguage } from './site-languages.mjs' */

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

const mark =
  '<svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><rect width="32" height="32" rx="7" fill="#039"/><path d="M7 8h18v8c-4 3-6 3-9 1s-5-2-9 1z" fill="#fc0"/><path d="M7 21h18M7 25h11" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg>';

/** @param {string} here path on the site @param {string} to path on the site @returns {string} relative address */
export const relativeTo = (here, to) => {
  const up = '../'.repeat(here.split('/').length - 1);
  return up + to || './';
};

/** @param {string} here path of the page on the site @returns {string} HTML */
export function masthead(here) {
  const language = languageOf(here);
  const text = texts[language];
  /** @param {string} page in English @param {string} words @param {string} [more] */
  const link = (page, words, more = '') => {
    const to = inLanguage(page, language);
    return `<a href="${relativeTo(here, to)}"${to === here ? ' aria-current="page"' : ''}${more}>${words}</a>`;
  };
  const languages = siteLanguages.map((lang) => {
    const to = inLanguage(here, lang);
    const current = lang === language ? ' aria-current="page"' : '';
    return `<a href="${relativeTo(here, to)}"${current} lang="${lang}" dir="${directionOf(lang)}" hreflang="${lang}">${languageNames[lang]}</a>`;
  });
  const gallery = Object.entries(galleryPages).map(([page, name]) =>
    link(page, galleryTexts[language]?.[name] ?? name),
  );
  return [
    `<a class="skip" href="#content">${text.skip}</a>`,
    '<header class="masthead">',
    `<a class="brand" href="${relativeTo(here, inLanguage('index.html', language))}">${mark}<code dir="ltr">&lt;euromed-news-card&gt;</code></a>`,
    `<nav class="site" aria-label="${text.site}">`,
    link('index.html', text.builder),
    link('gallery.html', text.gallery),
    link('docs/index.html', text.docs),
    '</nav>',
    `<nav class="languages" aria-label="${text.languages}">${languages.join('')}</nav>`,
    '</header>',
    isOfGallery(here)
      ? `<nav class="gallery" aria-label="${text.gallery}">${gallery.join('')}</nav>`
      : '',
  ].join('');
}
