// @ts-check
// custom-elements.json, the tables of README and docs/list.md, and the types for frameworks, as the sources say they should be.
// Run by hand it writes them.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// @ts-expect-error The analyser ships no types.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import prettier from 'prettier';
import { elementProps } from './element-props.mjs';
import { elementOf, withTables } from './readme-tables.mjs';

const root = new URL('../../', import.meta.url);
const pathTo = (/** @type {string} */ file) => fileURLToPath(new URL(file, root));

const analyzeSources = () =>
  cli({
    argv: ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'],
    cwd: fileURLToPath(root),
    noWrite: true,
  });

/** @returns {Promise<Map<string, string>>} contents by path */
export async function generate() {
  const manifest = await analyzeSources();
  const readme = pathTo('README.md');
  const props = pathTo('src/frameworks/element-props.d.ts');
  const options = await prettier.resolveConfig(readme);
  const format = (/** @type {string} */ filepath, /** @type {string} */ content) =>
    prettier.format(content, { ...options, filepath });
  const elements = ['EuromedNewsCardElement', 'EuromedNewsListElement'];
  const listPage = pathTo('docs/list.md');
  const list = elementOf(manifest, 'euromed-news-list');
  const listTables = ['attributes', 'properties', 'events', 'parts', 'states'];
  return new Map([
    [pathTo('custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`],
    [readme, await format(readme, withTables(readFileSync(readme, 'utf8'), elementOf(manifest)))],
    [
      listPage,
      await format(listPage, withTables(readFileSync(listPage, 'utf8'), list, listTables)),
    ],
    [props, await format(props, elementProps(manifest, { elements, index: '../index.js' }))],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [file, content] of await generate()) writeFileSync(file, content);
