// What editors paste in which place: a row for each place, with the tests that confirm it (`npm run test:cms:all`), or the
// rules of the place. The tables of README and docs/embedding.md are written from these rows.

/**
 * @typedef {object} Place
 * @property {string} where
 * @property {import('../../src/snippets/snippets.js').SnippetForm} paste
 * @property {[kind: 'editors' | 'filters' | 'wordpress', row: string][]} [tested] Rows of results.
 * @property {string} [rules] Why, where no test says so.
 * @property {string} [shown] What readers see, where no test says so.
 */

const wordpress = (/** @type {string} */ way) =>
  /** @type {Place['tested']} */ (
    ['administrator', 'editor', 'author', 'contributor'].map((role) => [
      'wordpress',
      `${role}, ${way}`,
    ])
  );

/** @type {Place[]} */
export const places = [
  {
    where: 'WordPress, block editor: into the text',
    paste: 'wordpress',
    tested: wordpress('block editor, pasted'),
  },
  {
    where: 'WordPress, block editor: “Custom HTML”',
    paste: 'div',
    tested: wordpress('Custom HTML block'),
  },
  {
    where: 'WordPress, classic editor: “Text”',
    paste: 'div',
    tested: [
      ...(wordpress('classic editor, Text') ?? []),
      ...(wordpress('classic editor, Text, Visual and back') ?? []),
    ],
  },
  {
    where: 'Joomla: the editor’s source',
    paste: 'div',
    tested: [
      ['filters', 'Joomla’s Default Forbidden List'],
      ['editors', 'TinyMCE 6'],
    ],
  },
  {
    where: 'Drupal, Full HTML: the source',
    paste: 'div',
    tested: [['editors', 'CKEditor 5, all HTML allowed']],
  },
  {
    where: 'Drupal, Basic HTML: the source',
    paste: 'link',
    tested: [
      ['filters', 'Drupal’s Basic HTML'],
      ['editors', 'CKEditor 5, as Drupal’s Basic HTML has it'],
    ],
  },
  {
    where: 'TYPO3, text: the source',
    paste: 'link',
    tested: [
      ['filters', 'TYPO3’s rich text'],
      ['editors', 'CKEditor 5, as Drupal’s Basic HTML has it'],
    ],
  },
  {
    where: 'TYPO3, content element “HTML”',
    paste: 'tag',
    rules: 'it is written out as it is',
    shown: 'card',
  },
  {
    where: 'Moodle, forums: the source',
    paste: 'link',
    tested: [['filters', 'HTML Purifier, as Moodle has it']],
  },
  { where: 'TinyMCE 6 to 8: the source', paste: 'div', tested: tinymce() },
  { where: 'Quill', paste: 'link', tested: [['editors', 'Quill 2']] },
  {
    where: 'SharePoint, Wix, Google Sites and other embed blocks',
    paste: 'frame',
    rules: 'a frame is what they take; in SharePoint an administrator allows its domain',
    shown: 'frame',
  },
  {
    where: 'newsletters',
    paste: 'link',
    rules: 'mail has no scripts, and readers follow the link',
    shown: 'link',
  },
];

/** @returns {Place['tested']} */
function tinymce() {
  return [6, 7, 8].map((version) => ['editors', `TinyMCE ${version}`]);
}
