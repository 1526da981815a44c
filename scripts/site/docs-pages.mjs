// @ts-check
// The documentation as pages of the site.
import { existsSync, openSync, readSync, closeSync } from 'node:fs';
import { join, posix } from 'node:path';
import { documentGroups, furtherDocuments, readSource } from './documents.mjs';
import { renderMarkdown } from './markdown.mjs';
import { masthead, relativeTo } from './masthead.mjs';

/** @import { Document, Group } from './documents.mjs' */
/** @import { Heading } from './markdown.mjs' */

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** @param {string} file a PNG @returns {{ width?: number, height?: number }} from its header */
function sizeOf(file) {
  if (!file.endsWith('.png') || !existsSync(file)) return {};
  const header = Buffer.alloc(24);
  const open = openSync(file, 'r');
  readSync(open, header, 0, header.length, 0);
  closeSync(open);
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

/** Where a link of `document` leads. @param {Document} document @param {ReadonlyMap<string, string>} pages */
const linksFrom = (document, pages) => (/** @type {string} */ href) => {
  if (/^([a-z]+:|#)/i.test(href)) return href;
  const [path = '', anchor = ''] = href.split(/(?=#)/);
  const target = posix.join(posix.dirname(document.source), path).replace(/\/$/, '');
  const page = pages.get(target) ?? pages.get(`${target}/README.md`);
  if (page) return posix.relative(posix.dirname(document.page), page) + anchor;
  // What the site does not have is on nobody's host: the words stay, the link goes.
  return target === 'LICENSE' ? relativeTo(document.page, 'docs/LICENSE.txt') : undefined;
};

/** @param {string} here @param {Group[]} groups */
const navigation = (here, groups) =>
  groups
    .map(
      ({ name, documents }) =>
        `<h2>${name}</h2><ul>${documents
          .map(
            ({ page, title }) =>
              `<li><a href="${posix.relative(posix.dirname(here), page)}"${page === here ? ' aria-current="page"' : ''}>${escape(title)}</a></li>`,
          )
          .join('')}</ul>`,
    )
    .join('');

/** @param {Heading[]} headings */
const contents = (headings) => {
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < 3) return '';
  const items = sections.map(({ id, text }) => `<li><a href="#${id}">${escape(text)}</a></li>`);
  return `<nav class="contents" aria-label="On this page"><h2>On this page</h2><ul>${items.join('')}</ul></nav>`;
};

/** @param {string} root @param {Document} document @param {Group[]} groups @param {ReadonlyMap<string, string>} pages */
function pageOf(root, document, groups, pages) {
  const here = document.page;
  const folder = posix.dirname(document.source);
  const { html, headings } = renderMarkdown(readSource(root, document.source), {
    linkOf: linksFrom(document, pages),
    imageOf(src) {
      const path = posix.join(folder, src);
      return {
        src: posix.relative(posix.dirname(here), path),
        ...sizeOf(join(root, path)),
      };
    },
  });
  const sheet = (/** @type {string} */ name) =>
    `<link rel="stylesheet" href="${relativeTo(here, name)}">`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(document.title)}: euromed-news-card</title>
<meta name="description" content="${escape(document.title)}: documentation of the news card for any website.">
<link rel="icon" href="data:,">
${sheet('site.css')}${sheet('docs.css')}
</head>
<body class="docs">
${masthead(here)}
<div class="columns">
<main id="content" tabindex="-1">
<p class="to-chapters"><a href="#chapters">All chapters</a></p>
${html}
</main>
<nav class="chapters" id="chapters" tabindex="-1" aria-label="Documentation">${navigation(here, groups)}</nav>
${contents(headings)}
</div>
</body>
</html>
`;
}

/**
 * Every page of the documentation, by its path on the site.
 * @param {string} root
 * @returns {Map<string, () => string>}
 */
export function docsPages(root) {
  const groups = documentGroups(root);
  const documents = [...groups.flatMap(({ documents }) => documents), ...furtherDocuments(root)];
  const pages = new Map(documents.map(({ source, page }) => [source, page]));
  return new Map(
    documents.map((document) => [document.page, () => pageOf(root, document, groups, pages)]),
  );
}
