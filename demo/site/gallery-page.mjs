// @ts-check
// The gallery's pages in each language of the site.
import { masthead } from './masthead.mjs';
import { galleryPages, inLanguage, languageOf } from './site-languages.mjs';
import { translatePage } from './translate-page.mjs';

const place = '<!-- masthead -->';

export const galleryPagesInEnglish = ['gallery.html', ...Object.keys(galleryPages)];

/** @param {string} html @param {string} page path on the site */
export const withMasthead = (html, page) => html.replace(place, () => masthead(page));

/**
 * Throws where a text has no translation.
 * @param {string} html of the page in English, with or without its masthead
 * @param {string} page path on the site of the translation
 */
export function galleryPage(html, page) {
  const bare = html.replace(masthead(inLanguage(page, 'en')), () => place);
  const { html: translated, missing } = translatePage(bare, languageOf(page));
  if (missing.length)
    throw new Error(`${page}: gallery-texts.mjs lacks ${JSON.stringify(missing[0])}`);
  return withMasthead(translated, page);
}
