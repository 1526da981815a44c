// @ts-check
// What can be added to (share targets, layouts, formats, codes of errors) stands in the documentation too, and nothing stands
// there that is not in the sources.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { elementOf } from '../manifest/readme-tables.mjs';
import { report } from '../generated-files.mjs';

const read = (/** @type {string} */ file) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('custom-elements.json'));
const attributes = elementOf(manifest).attributes ?? [];

/** @param {string} file @param {string} type a union of words @returns {string[]} */
function wordsOf(file, type) {
  const [, union = ''] = new RegExp(`type ${type} =([^;]+);`).exec(read(file)) ?? [];
  const words = [...union.matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word);
  if (words.length === 0) throw new Error(`${file} has no words of ${type}`);
  return words;
}

/** @param {string} text @param {RegExp} pattern @returns {string[]} first groups, once each */
const all = (text, pattern) => [
  ...new Set([...text.matchAll(pattern)].map(([, word = '']) => word)),
];

/** @param {string} file @param {string} heading @returns {string} its part of the document */
function sectionOf(file, heading) {
  const [, section] = read(file).split(new RegExp(`^## ${heading}$`, 'm'));
  if (section === undefined) throw new Error(`${file} has no part “${heading}”`);
  return section.split(/^## /m, 1)[0] ?? '';
}

/**
 * Both ways.
 * @param {string} what @param {string[]} words of the sources
 * @param {string} where @param {string[]} documented
 */
const compare = (what, words, where, documented) => [
  ...words
    .filter((word) => !documented.includes(word))
    .map((word) => `${where} does not have the ${what} '${word}'`),
  ...documented
    .filter((word) => !words.includes(word))
    .map((word) => `${where} has a ${what} '${word}', which the sources do not have`),
];

/** @param {string} name of an attribute @returns {string} what the manifest says */
const described = (name) =>
  attributes.find((attribute) => attribute.name === name)?.description ?? '';

const targets = all(read('src/lazy/share-menu/share-targets.ts'), /\bservice: '([\w-]+)'/g);
const [, inDocstring = ''] = /:\s+`([\w\s]+)`/.exec(described('share-targets')) ?? [];
const [, table = ''] = /layoutParts = \{(.*?)^\}/ms.exec(read('src/view/layout-parts.ts')) ?? [];
const layouts = all(table, /^ +(\w+): /gm);
const codes = wordsOf('src/article/news-card-error.ts', 'NewsCardErrorCode');

const SETTINGS = 'integrations/wordpress/includes/settings.php';
const inSettings = (/** @type {string} */ name) =>
  all(new RegExp(`${name} = array\\(([^)]*)`).exec(read(SETTINGS))?.[1] ?? '', /'([\w-]+)'/g);
const { sourceLocale, targetLocales } = JSON.parse(read('lit-localize.json'));
const languages = [sourceLocale, ...targetLocales];

const FORMATS = 'src/lazy/publisher-formats';
const formats = readdirSync(FORMATS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(`${FORMATS}/${name}`).includes(`${name}.ts`));

/** `json-feed` is “JSON Feed” in words, `html-page` a page. */
const inWords = (/** @type {string} */ name) =>
  new RegExp(name === 'html-page' ? '\\bpage\\b' : name.replaceAll('-', '[ -]'), 'i');

const tracked = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'src', 'docs', 'test/lazy', 'README.md'],
  {
    encoding: 'utf8',
  },
);

report([
  ...tracked
    .split('\n')
    .filter(
      (file) => /\.(ts|mjs|md)$/.test(file) && existsSync(file) && /\bTODO\b/.test(read(file)),
    )
    .map((file) => `${file} has something to do: TODO`),
  ...compare(
    'share target',
    targets,
    'docs/sharing.md, “Targets”,',
    all(sectionOf('docs/sharing.md', 'Targets'), /^\| `([\w-]+)` /gm),
  ),
  ...compare('share target', targets, 'the docstring of shareTargets', inDocstring.split(/\s+/)),
  ...compare(
    'layout',
    layouts,
    'README.md, “Choose a layout”,',
    all(sectionOf('README.md', 'Choose a layout'), /^\|[^|]*\| `layout="([\w-]+)"`/gm),
  ),
  ...layouts
    .filter((layout) => !described('layout').includes(`\`${layout}\``))
    .map((layout) => `the docstring of layout does not describe '${layout}'`),
  ...layouts
    .filter((layout) => !sectionOf('docs/theming.md', 'Layouts').includes(`\`${layout}\``))
    .map((layout) => `docs/theming.md, “Layouts”, does not have the layout '${layout}'`),
  ...['euromed-news-card', 'euromed-news-list'].flatMap((tag) => {
    const { type } =
      elementOf(manifest, tag).attributes?.find(({ name }) => name === 'layout') ?? {};
    return compare('layout', layouts, `layout of <${tag}>`, all(type?.text ?? '', /'(\w+)'/g));
  }),
  ...compare('layout', layouts, `LAYOUTS in ${SETTINGS}`, inSettings('LAYOUTS')),
  ...compare('language', languages, `LANGUAGES in ${SETTINGS}`, inSettings('LANGUAGES')),
  ...layouts.flatMap((layout) =>
    [
      ['integrations/wordpress/includes/settings-page.php', `'${layout}'`],
      ['integrations/wordpress/blocks/editor.js', `value: '${layout}'`],
      ['demo/builder/labels.ts', `'layout-${layout}'`],
    ]
      .filter(([file = '', words = '']) => !read(file).includes(words))
      .map(([file]) => `${file} does not have the layout '${layout}'`),
  ),
  ...codes
    .filter((code) => !read('docs/faults.md').includes(`| \`${code}\` `))
    .map((code) => `docs/faults.md has no row of the code '${code}'`),
  ...formats.flatMap((name) =>
    ['test/lazy/publisher-formats/support/format-list.ts', 'src/format-registry/registry.ts']
      .filter((file) => !read(file).includes(`/${name}/${name}.js`))
      .map((file) => `${file} does not import the format ${name}`),
  ),
  ...formats.flatMap((name) =>
    ['docs/formats.md', 'docs/publishing.md']
      .filter((file) => !inWords(name).test(read(file)))
      .map((file) => `${file} does not describe the format ${name}`),
  ),
]);
