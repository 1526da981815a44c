// @ts-check
// Makes the site's pages of the documentation.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { documentGroups, furtherDocuments, readSource } from './documents.mjs';
import { renderMarkdown } from './markdown.mjs';
import { masthead, relativeTo } from './masthead.mjs';
import { directionOf, inLanguage, languageOf, siteLanguages } from './site-languages.mjs';

/** @import { Document, Group } from './documents.mjs' */
/** @import { SiteLanguage } from './site-languages.mjs' */
/** @import { Heading } from './markdown.mjs' */

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** @param {string} file a PNG @returns {{ width?: number, height?: number }} from its header */
function sizeOf(file) {
  if (!file.endsWith('.png') || !existsSync(file)) return {};
  const picture = readFileSync(file);
  return { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
}

/** Returns a function that maps a link of `document` to its address on the site. @param {Document} document @param {ReadonlyMap<string, string>} pages @param {string} here */
const linksFrom = (document, pages, here) => (/** @type {string} */ href) => {
  if (/^([a-z]+:|#)/i.test(href)) return href;
  const [path = '', anchor = ''] = href.split(/(?=#)/);
  const target = posix.join(posix.dirname(document.source), path).replace(/\/$/, '');
  const page = pages.get(target) ?? pages.get(`${target}/README.md`);
  if (page) return posix.relative(posix.dirname(here), inLanguage(page, languageOf(here))) + anchor;
  // Files that are not on the site have no address: only the text of the link stays.
  return target === 'LICENSE' ? relativeTo(here, 'docs/LICENSE.txt') : undefined;
};

/** @type {Record<SiteLanguage, { docs: string, chapters: string, contents: string, ofDocument: (title: string) => string, note: string, groups: Record<string, string> }>} */
const texts = {
  en: {
    docs: 'Documentation',
    chapters: 'All chapters',
    contents: 'On this page',
    ofDocument: (title) => `${title}: documentation of the news card for any website.`,
    note: '',
    groups: {},
  },
  fr: {
    docs: 'Documentation',
    chapters: 'Tous les chapitres',
    contents: 'Sur cette page',
    ofDocument: (title) => `${title} : documentation de la carte d’actualité pour tout site web.`,
    note: 'La documentation est écrite en anglais.',
    groups: {
      'Get started': 'Pour commencer',
      'On your page': 'Sur votre page',
      'What to count on': 'Ce qui est garanti',
      'Take part': 'Participer',
    },
  },
  ar: {
    docs: 'التوثيق',
    chapters: 'كل الفصول',
    contents: 'في هذه الصفحة',
    ofDocument: (title) => `${title}: توثيق بطاقة الأخبار لأي موقع.`,
    note: 'التوثيق مكتوب بالإنجليزية.',
    groups: {
      'Get started': 'للبدء',
      'On your page': 'في صفحتكم',
      'What to count on': 'ما يُعتمد عليه',
      'Take part': 'شاركوا',
    },
  },
};

/** Attributes that mark English content in pages of other languages. @param {SiteLanguage} lang */
const english = (lang) => (lang === 'en' ? '' : ' lang="en" dir="ltr"');

/** @param {string} here @param {Group[]} groups @param {SiteLanguage} lang */
const navigation = (here, groups, lang) =>
  groups
    .map(
      ({ name, documents }) =>
        `<h2>${texts[lang].groups[name] ?? name}</h2><ul${english(lang)}>${documents
          .map(
            ({ page, title }) =>
              `<li><a href="${posix.relative(posix.dirname(here), inLanguage(page, lang))}"${inLanguage(page, lang) === here ? ' aria-current="page"' : ''}>${escape(title)}</a></li>`,
          )
          .join('')}</ul>`,
    )
    .join('');

/** @param {Heading[]} headings @param {SiteLanguage} lang */
const contents = (headings, lang) => {
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < 3) return '';
  const items = sections.map(({ id, text }) => `<li><a href="#${id}">${escape(text)}</a></li>`);
  const title = texts[lang].contents;
  return `<nav class="contents" aria-label="${title}"><h2>${title}</h2><ul${english(lang)}>${items.join('')}</ul></nav>`;
};

/** @param {string} root @param {Document} document @param {Group[]} groups @param {ReadonlyMap<string, string>} pages @param {SiteLanguage} lang */
function pageOf(root, document, groups, pages, lang) {
  const here = inLanguage(document.page, lang);
  const text = texts[lang];
  const folder = posix.dirname(document.source);
  const { html, headings } = renderMarkdown(readSource(root, document.source), {
    linkOf: linksFrom(document, pages, here),
    imageOf(src) {
      const path = posix.join(folder, src);
      return {
        src: posix.relative(posix.dirname(here), path),
        ...sizeOf(join(root, path)),
      };
    },
  });
  const sections = contents(headings, lang);
  const sheet = (/** @type {string} */ name) =>
    `<link rel="stylesheet" href="${relativeTo(here, name)}">`;
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(document.title)}: euromed-news-card</title>
<meta name="description" content="${escape(text.ofDocument(document.title))}">
<link rel="icon" href="data:,">
${sheet('site.css')}${sheet('docs.css')}
</head>
<body class="docs">
${masthead(here)}
<div class="columns${sections && ' with-contents'}">
<main id="content" tabindex="-1">
<p class="to-chapters"><a href="#chapters">${text.chapters}</a></p>
${text.note && `<p class="note">${text.note}</p>`}
<div${english(lang)}>
${html}
</div>
</main>
<nav class="chapters" id="chapters" tabindex="-1" aria-label="${text.docs}">${navigation(here, groups, lang)}</nav>
${sections}
</div>
</body>
</html>
`;
}

/**
 * Every page of the documentation, in each language of the site, by its path on the site.
 * @param {string} root
 * @returns {Map<string, () => string>}
 */
export function docsPages(root) {
  const groups = documentGroups(root);
  const documents = [...groups.flatMap(({ documents }) => documents), ...furtherDocuments(root)];
  const pages = new Map(documents.map(({ source, page }) => [source, page]));
  return new Map(
    siteLanguages.flatMap((lang) =>
      documents.map((document) => [
        inLanguage(document.page, lang),
        () => pageOf(root, document, groups, pages, lang),
      ]),
    ),
  );
}
