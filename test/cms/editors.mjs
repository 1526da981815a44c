// Real editors from npm with the settings of sites: how to start each, set a source, focus it, and read its text.
import { recipes } from './recipes.mjs';

/** In the page: `open()` resolves with an editor: `set` gives it a source, `get` what it saves, `focus` the caret. */
const ckeditor5 = (more = '') => ({
  package: 'ckeditor5',
  scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
  start: (host) => `
    const { ClassicEditor, Essentials, Paragraph, Heading, Link, List, BlockQuote, Bold, GeneralHtmlSupport } = CKEDITOR;
    window.open = async () => {
      const editor = await ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Heading, Link, List, BlockQuote, Bold${more && ', GeneralHtmlSupport'}],
        ${more.replaceAll('HOST', host)}
      });
      return {
        set: (source) => editor.setData(source),
        get: () => editor.getData(),
        focus: () => editor.editing.view.focus(),
      };
    };`,
});

const ckeditor4 = (more = '') => ({
  package: 'ckeditor4',
  scripts: ['ckeditor4/ckeditor.js'],
  start: () => `
    window.open = () => new Promise((resolve) => {
      const editor = CKEDITOR.replace('editor', { versionCheck: false, ${more} });
      editor.on('instanceReady', () => resolve({
        set: (source) => new Promise((done) => editor.setData(source, { callback: done })),
        get: () => editor.getData(),
        focus: () => editor.focus(),
      }));
    });`,
});

const tinymce = (version, more = '') => ({
  package: `tinymce${version}`,
  scripts: [`tinymce${version}/tinymce.min.js`],
  start: (host) => `
    window.open = async () => {
      const [editor] = await tinymce.init({
        selector: '#editor', promotion: false, license_key: 'gpl', ${more.replaceAll('HOST', host)}
      });
      return {
        set: (source) => editor.setContent(source),
        get: () => editor.getContent(),
        focus: () => editor.focus(),
      };
    };`,
});

const quill = {
  package: 'quill',
  scripts: ['quill/dist/quill.js'],
  start: () => `
    window.open = async () => {
      const editor = new Quill('#editor', { theme: null });
      return {
        set: (source) => editor.clipboard.dangerouslyPasteHTML(source),
        get: () => editor.root.innerHTML,
        focus: () => editor.focus(),
      };
    };`,
};

const everything =
  'htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },';

/** Editors by their name in the documentation. */
export const editors = {
  'CKEditor 5, as Drupal’s Basic HTML has it': ckeditor5(),
  'CKEditor 5 with the recipe below': ckeditor5(recipes.ckeditor5.code),
  'CKEditor 5, all HTML allowed': ckeditor5(everything),
  'CKEditor 4': ckeditor4(),
  'CKEditor 4 with the recipe below': ckeditor4(recipes.ckeditor4.code),
  'TinyMCE 6': tinymce(6),
  'TinyMCE 7': tinymce(7),
  'TinyMCE 8': tinymce(8),
  'TinyMCE 6 with the recipe below': tinymce(6, recipes.tinymce.code),
  'TinyMCE 7 with the recipe below': tinymce(7, recipes.tinymce.code),
  'TinyMCE 8 with the recipe below': tinymce(8, recipes.tinymce.code),
  'Quill 2': quill,
};

/** Opens an editor in a page of a site (`window.editor`), which has the packages at `/packages/`. */
export async function openIn(page, site, { scripts, start }) {
  site.page(
    '/editor',
    `<!doctype html><meta charset="utf-8"><title>Editor</title><div id="editor"></div>
    ${scripts.map((script) => `<script src="/packages/${script}"></script>`).join('')}
    <script>${start(new URL(site.origin).hostname)}</script>`,
  );
  await page.goto(site.url('/editor'));
  await page.evaluate(async () => {
    window.editor = await window.open();
  });
}

/** What an open editor saves of a source. */
export async function saveIn(page, site, editor, source) {
  await openIn(page, site, editor);
  return page.evaluate(async (text) => {
    await window.editor.set(text);
    return window.editor.get();
  }, source);
}
