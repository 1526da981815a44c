// Real editors from npm, as sites set them up: how each is started, given a source, and asked for it.
import { recipes } from './recipes.mjs';

/** In the page: `edit(source)` resolves with what the editor makes of it, seen and saved again. */
const ckeditor5 = (more = '') => ({
  package: 'ckeditor5',
  scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
  start: (host) => `
    const { ClassicEditor, Essentials, Paragraph, Heading, Link, List, BlockQuote, Bold, GeneralHtmlSupport } = CKEDITOR;
    window.edit = async (source) => {
      const editor = await ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Heading, Link, List, BlockQuote, Bold${more && ', GeneralHtmlSupport'}],
        ${more.replaceAll('HOST', host)}
      });
      editor.setData(source);
      return editor.getData();
    };`,
});

const ckeditor4 = (more = '') => ({
  package: 'ckeditor4',
  scripts: ['ckeditor4/ckeditor.js'],
  start: () => `
    window.edit = (source) => new Promise((resolve) => {
      const editor = CKEDITOR.replace('editor', { versionCheck: false, ${more} });
      editor.on('instanceReady', () => editor.setData(source, { callback: () => resolve(editor.getData()) }));
    });`,
});

const tinymce = (version, more = '') => ({
  package: `tinymce${version}`,
  scripts: [`tinymce${version}/tinymce.min.js`],
  start: (host) => `
    window.edit = async (source) => {
      const [editor] = await tinymce.init({
        selector: '#editor', promotion: false, license_key: 'gpl', ${more.replaceAll('HOST', host)}
      });
      editor.setContent(source);
      return editor.getContent();
    };`,
});

const quill = {
  package: 'quill',
  scripts: ['quill/dist/quill.js'],
  start: () => `
    window.edit = async (source) => {
      const editor = new Quill('#editor', { theme: null });
      editor.clipboard.dangerouslyPasteHTML(source);
      return editor.root.innerHTML;
    };`,
};

const everything =
  'htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },';

/** By the name that the documentation has. */
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
  'TinyMCE 8 with the recipe below': tinymce(8, recipes.tinymce.code),
  'Quill 2': quill,
};
