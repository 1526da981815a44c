// The pages of the documentation, and hosting files: no link is broken.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { docsPages } from '../../demo/site/docs-pages.mjs';
import { writeHostingFiles } from '../../demo/site/hosting-files.mjs';
import { galleryPage, galleryPagesInEnglish, withMasthead } from '../../demo/site/gallery-page.mjs';
import { galleryPages, inLanguage } from '../../demo/site/site-languages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every element of a page. */
function elementsOf(html) {
  const found = [];
  const walk = (node) => {
    if (node.tagName) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      found.push({ name: node.tagName, attributes });
    }
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parse(html));
  return found;
}

const docs = new Map([...docsPages(root)].map(([page, write]) => [page, elementsOf(write())]));
const pages = readdirSync(join(root, 'demo')).filter((file) => file.endsWith('.html'));
for (const page of pages) {
  const html = readFileSync(join(root, 'demo', page), 'utf8');
  docs.set(page, elementsOf(withMasthead(html, page)));
  if (!galleryPagesInEnglish.includes(page)) continue;
  for (const lang of ['fr', 'ar']) {
    const translation = inLanguage(page, lang);
    docs.set(translation, elementsOf(galleryPage(html, translation)));
  }
}

const idsOf = (elements) => new Set(elements.map(({ attributes }) => attributes.id));

/** Whether the site has a file: a page, or a file that is copied beside the pages. */
const isThere = (path) =>
  docs.has(path) ||
  ['demo', ''].some((folder) => existsSync(join(root, folder, path))) ||
  (path === 'docs/LICENSE.txt' && existsSync(join(root, 'LICENSE')));

describe('the pages of the site', () => {
  it('are all documents of the project', () => {
    const sources = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];
    const wanted = [
      ...sources.map((file) =>
        file === 'README.md' ? 'docs/index.html' : `docs/${file.toLowerCase().slice(0, -3)}.html`,
      ),
      ...['docs', 'docs/decisions'].flatMap((folder) =>
        readdirSync(join(root, folder))
          .filter((file) => file.endsWith('.md'))
          .map((file) => `${folder}/${file.slice(0, -3)}.html`),
      ),
    ];
    assert.deepEqual(
      wanted.filter((page) => !docs.has(page)),
      [],
    );
    assert.ok(docs.size > 50);
  });

  it('have no broken links', () => {
    const lost = [];
    for (const [page, elements] of docs)
      for (const { name, attributes } of elements) {
        const address = attributes.href ?? (name === 'img' ? attributes.src : undefined);
        if (address === undefined || /^[a-z]+:/i.test(address)) continue;
        const [path, anchor] = address.split('#');
        let target = path ? posix.join(posix.dirname(page), path.split('?')[0]) : page;
        if (target.endsWith('/') || target === '.') target = posix.join(target, 'index.html');
        if (target.startsWith('..') || address.startsWith('/')) lost.push(`${page}: ${address}`);
        else if (!isThere(target)) lost.push(`${page}: ${address}`);
        else if (anchor && docs.has(target) && !idsOf(docs.get(target)).has(anchor))
          lost.push(`${page}: ${address}`);
      }
    assert.deepEqual(lost, []);
  });

  it('have one heading of the first level, a language, a title and room for their pictures', () => {
    for (const [page, elements] of docs) {
      if (page === 'hostile-frame.html') continue;
      const count = (wanted) => elements.filter(({ name }) => name === wanted).length;
      assert.equal(count('title'), 1, page);
      assert.equal(count('main'), 1, page);
      assert.equal(count('h1'), 1, page);
      assert.ok(elements.find(({ name }) => name === 'html').attributes.lang, page);
      if (!page.startsWith('docs/')) continue;
      for (const { name, attributes } of elements)
        if (name === 'img') assert.ok(attributes.width && attributes.alt !== undefined, page);
    }
  });

  it('link each language to the same page in the others', () => {
    for (const [page, elements] of docs) {
      if (page === 'hostile-frame.html') continue;
      const links = elements.filter(({ attributes }) => attributes.hreflang);
      const targets = links.map(({ attributes }) =>
        posix.join(posix.dirname(page), attributes.href),
      );
      assert.deepEqual(
        links.map(({ attributes }) => attributes.hreflang),
        ['en', 'fr', 'ar'],
        page,
      );
      assert.equal(new Set(targets).size, 3, page);
      const current = links.findIndex((link) => link.attributes['aria-current']);
      assert.equal(targets[current], page);
      const { lang, dir = 'ltr' } = elements.find(({ name }) => name === 'html').attributes;
      assert.equal(links[current].attributes.hreflang, lang, page);
      assert.equal(dir, lang === 'ar' ? 'rtl' : 'ltr', page);
    }
  });

  it('mark their English texts, where the page is in another language', () => {
    const page = docs.get('docs/ar/theming.html');
    const inMain = page.slice(page.findIndex(({ name }) => name === 'main'));
    const document = inMain.find(({ attributes }) => attributes.lang === 'en');
    assert.equal(document.attributes.dir, 'ltr');
    assert.equal(inMain[inMain.indexOf(document) + 1].name, 'h1');
  });

  it('are all in the gallery’s navigation', () => {
    const others = ['index.html', 'fr.html', 'ar.html', 'gallery.html', 'hostile-frame.html'];
    assert.deepEqual(
      Object.keys(galleryPages).sort(),
      pages.filter((page) => !others.includes(page)).sort(),
    );
  });
});

describe('files for hosts', () => {
  it('name the version’s folder, its headers for other origins, and matching checksums', (t) => {
    const site = mkdtempSync(join(tmpdir(), 'site-'));
    t.after(() => rmSync(site, { recursive: true }));
    mkdirSync(join(site, 'card/1.2.3'), { recursive: true });
    writeFileSync(join(site, 'card/1.2.3/euromed-news-card.js'), 'script');
    writeHostingFiles(site, '1.2.3');
    const { version, integrity } = JSON.parse(readFileSync(join(site, 'integrity.json'), 'utf8'));
    assert.equal(version, '1.2.3');
    // W3C Subresource Integrity: sha384-, then base64.
    const sum = createHash('sha384').update('script').digest('base64');
    assert.deepEqual(integrity, { 'card/1.2.3/euromed-news-card.js': `sha384-${sum}` });
    for (const [file, folder] of [
      ['_headers', '/card/1.2.3/*'],
      ['.htaccess', 'card/1\\.2\\.3'],
      ['nginx.conf', 'card/1\\.2\\.3/'],
    ]) {
      const text = readFileSync(join(site, file), 'utf8');
      assert.ok(text.includes(folder), file);
      assert.match(text, /Access-Control-Allow-Origin:? "?\*/, file);
      assert.match(text, /max-age=31536000, immutable/, file);
    }
  });
});
