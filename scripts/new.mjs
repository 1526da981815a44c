// @ts-check
// Begins what contributors add. Writes what can be written without knowing more, and leaves a TODO where a person has to
// write: the check fails until none is left.
//   npm run new -- share-target threads Threads
//   npm run new -- format ghost Ghost
//   npm run new -- layout banner
//   npm run new -- language ca
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const read = (/** @type {string} */ file) => readFileSync(file, 'utf8');

/** @param {string} file @param {string} text */
function create(file, text) {
  if (existsSync(file)) throw new Error(`${file} is there already`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** @param {string} file @param {RegExp} place which is there once @param {string} text with `$&` for what is there */
function put(file, place, text) {
  const before = read(file);
  if (!place.test(before)) throw new Error(`${file} has no place like ${place}`);
  writeFileSync(file, before.replace(place, text));
}

const run = (/** @type {string} */ command) =>
  execFileSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });

const inCamelCase = (/** @type {string} */ name) =>
  name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** @type {Record<string, (name: string, title: string) => string>} what was left to do, by kind */
const KINDS = {
  'share-target'(name, title) {
    const folder = 'src/lazy/share-menu';
    const table = `${folder}/share-targets.ts`;
    put(table, /^import \{\n/m, `$&  ${name}Icon,\n`);
    put(
      table,
      /^ {2}\{ service: 'mastodon'/m,
      `  {
    service: '${name}',
    icon: ${name}Icon,
    brand: '${title}',
    // TODO: the service's own form, and where it puts the text.
    href: (content) => \`https://${name}.example/TODO?text=\${twoLines(content)}\`,
  },
$&`,
    );
    put('src/element/shared-properties.ts', / mastodon native`/, ` ${name}$&`);
    put(
      'docs/sharing.md',
      /^\| `mastodon`/m,
      `| \`${name}\` | TODO: the form | TODO: what it gets | TODO: its documentation |\n$&`,
    );
    const tests = 'test/lazy/share-menu';
    put(`${tests}/share-targets.test.ts`, / mastodon native'/, ` ${name}$&`);
    put(
      `${tests}/share-targets.test.ts`,
      /^const expected[^]*?(?=^\};)/m,
      `$&  ${name}: ({ title, url }) => ['https://${name}.example/TODO', { text: \`\${title}\\n\${url}\` }],\n`,
    );
    put(`${tests}/share-menu.test.ts`, /^ {2}'Mastodon',$/m, `  '${title}',\n$&`);
    put(`${tests}/share-menu.test.ts`, / mastodon native'/, ` ${name}$&`);
    run('node scripts/generate-share-icons.mjs');
    run('npm run --silent manifest');
    return `the form's address in ${table}, its row in docs/sharing.md, its test in ${tests}/share-targets.test.ts`;
  },

  format(name, title) {
    const folder = 'src/lazy/publisher-formats';
    const own = inCamelCase(name);
    const importer = `import${own[0]?.toUpperCase()}${own.slice(1)}`;
    create(
      `${folder}/${name}/${name}.ts`,
      `// TODO: what of ${title} is read: kinds of documents, versions.
import type { Format } from '../../../format-registry/format.js';
import { articleOf } from '../shared/draft.js';
import { field, stringOf } from '../shared/json-value.js';
import { trustedLanguage } from '../shared/language-in.js';

export const ${own}: Format = {
  name: '${name}',
  // TODO: fields that no other format has.
  matches: (json) => stringOf(field(json, 'TODO')) !== '',
  parse(json) {
    const title = stringOf(field(json, 'title'));
    return articleOf({
      url: stringOf(field(json, 'url')) || undefined,
      lang: trustedLanguage([field(json, 'language')], title),
      title,
    });
  },
};

export { ${own} as format };
export { createFormatContext } from '../../../format-registry/format-context.js';
`,
    );
    create(
      `test/lazy/publisher-formats/${name}.test.ts`,
      `import { expect } from '@open-wc/testing';
import { ${own} } from '../../../src/lazy/publisher-formats/${name}/${name}.js';
import { parseDocument } from './support/documents.js';

describe('${own}', () => {
  it('reads a document of ${title}', async () => {
    // TODO: a document as ${title} publishes it, better a file in test/fixtures/sources.
    const json = { TODO: 'x', url: 'https://portal.example/1', title: 'One', language: 'en' };
    const { article } = await parseDocument(${own}, json, { url: 'https://portal.example/1.json' });
    expect(article?.title).to.equal('One');
  });
});
`,
    );
    const registry = 'src/format-registry/registry.ts';
    put(
      registry,
      /^const importJsonLd.*$/m,
      `$&\nconst ${importer} = () => import('../lazy/publisher-formats/${name}/${name}.js');`,
    );
    put(
      registry,
      /^ {2}if \(data\) return importDrupal;$/m,
      `$&\n  // TODO: a field that tells it from the others.\n  if ('TODO' in json) return ${importer};`,
    );
    const list = 'test/lazy/publisher-formats/support/format-list.ts';
    put(
      list,
      /^import \{ drupal \}.*$/m,
      `$&\nimport { ${own} } from '../../../../${folder}/${name}/${name}.js';`,
    );
    put(list, /jsonLd\];/, `jsonLd, ${own}];`);
    put('.size-limit.js', /^ {2}'html-body'/m, `  '${name}': '14 kB',\n$&`);
    put(
      'docs/formats.md',
      /^\| RSS 2\.0/m,
      `| ${title}: TODO, which documents | TODO: what is shown |\n$&`,
    );
    put('docs/publishing.md', /^\| Ghost, Hugo/m, `| ${title} | TODO: the address |\n$&`);
    return `${folder}/${name}/, its test, its branch in ${registry}, its rows in docs/formats.md and docs/publishing.md`;
  },

  layout(name) {
    put(
      'src/view/layout-parts.ts',
      /^\} satisfies/m,
      `  // TODO: the parts that it shows.\n  ${name}: ['image', 'date'],\n$&`,
    );
    put('src/view/guessed-height.ts', /^ {2}featured: .*$/m, `$&\n  ${name}: 'tile',`);
    for (const file of ['news-card-properties.ts', 'news-list-properties.ts'])
      put(`src/element/${file}`, /(declare layout: .*'featured')/, `$1 | '${name}'`);
    put(
      'src/element/news-card-properties.ts',
      /(Which parts the card shows,[^/]*?)\n( +\* @attr)/,
      `$1 \`${name}\`: TODO.\n$2`,
    );
    put(
      'src/templates/styles/layout-styles.ts',
      /^ {2}\.headline \{$/m,
      `  /* TODO: its looks, by the card's own width. */\n  .${name} {\n    --_own-padding: 12px;\n  }\n$&`,
    );
    const row = `| TODO: where it goes | \`layout="${name}"\` | TODO: what it shows |\n`;
    for (const file of ['README.md', 'docs/theming.md'])
      put(file, /^\| (an?|the|one) [^|]*\| `layout="featured"`/m, `${row}$&`);
    put('docs/theming.md', /^\| `auto` /m, `| \`${name}\` | TODO: its picture |\n$&`);
    const title = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    put(
      'demo/builder/labels.ts',
      /^ {2}'image-position-auto'/m,
      `  'layout-${name}': msg('${title}', { id: 'layout-${name}', desc: 'Layout of a card' }),\n$&`,
    );
    const plugin = 'integrations/wordpress';
    put(`${plugin}/includes/settings.php`, /(const LAYOUTS = .*'featured')/, `$1, '${name}'`);
    put(
      `${plugin}/includes/settings-page.php`,
      /^(\t+)'featured' => .*$/m,
      `$&\n$1'${name}' => __( '${title}', 'euromed-news-card' ),`,
    );
    put(
      `${plugin}/blocks/editor.js`,
      /^( +)\{ value: 'featured'.*$/m,
      `$&\n$1{ value: '${name}', label: __('${title}', 'euromed-news-card') },`,
    );
    run('npm run --silent manifest');
    run('node integrations/wordpress-build/build-plugin.mjs --pot');
    return 'its parts, its style rules, its docstring, its rows in README.md and docs/theming.md; its name in French and Arabic: npm run localize:site, and integrations/wordpress/languages/*.po';
  },

  language(tag) {
    const project = JSON.parse(read('lit-localize.json'));
    if (project.targetLocales.includes(tag)) throw new Error(`${tag} is there already`);
    project.targetLocales = [...project.targetLocales, tag].sort();
    writeFileSync('lit-localize.json', JSON.stringify(project, null, 2));
    const all = [project.sourceLocale, ...project.targetLocales].sort();
    put(
      'integrations/wordpress/includes/settings.php',
      /const LANGUAGES = .*$/m,
      `const LANGUAGES = array( ${all.map((one) => `'${one}'`).join(', ')} );`,
    );
    run('npm run --silent localize:extract');
    return `the texts in locales/${tag}.xlf, then npm run localize:build`;
  },
};

const [kind = '', name = '', title = name] = process.argv.slice(2);
const begin = KINDS[kind];
if (!begin || !/^[a-z][\w-]*$/.test(name)) {
  console.error(`npm run new -- KIND NAME [TITLE]. Kinds: ${Object.keys(KINDS).join(', ')}`);
  process.exit(2);
}
const left = begin(name, title);
const written = execFileSync('git', ['ls-files', '-mo', '--exclude-standard'], {
  encoding: 'utf8',
});
run(`npx prettier --write --ignore-unknown --log-level warn ${written.split('\n').join(' ')}`);
console.log(`Begun. Now write ${left}.\nnpm run check -- --changed says what is missing.`);
