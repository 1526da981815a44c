// @ts-check
// Writes what follows from the docstrings of the sources: custom-elements.json, the tables of README and docs/list.md, the
// types for frameworks.
//   node scripts/manifest/generate.mjs [--check]
// @ts-expect-error The analyser ships no types.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { filled, formatted } from '../filled-page.mjs';
import { writeOrCheck } from '../generated-files.mjs';
import { elementProps } from './element-props.mjs';
import { elementOf, tablesOf } from './readme-tables.mjs';

const manifest = await cli({
  argv: ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'],
  noWrite: true,
});
const elements = ['EuromedNewsCardElement', 'EuromedNewsListElement'];
const ofCard = tablesOf(elementOf(manifest));
const ofList = tablesOf(elementOf(manifest, 'euromed-news-list'));
// What fits into a list, and how a list looks, the page says in its own words.
for (const name of ['api:slots', 'api:css-properties']) delete ofList[name];
const props = 'src/frameworks/element-props.d.ts';

writeOrCheck(
  [
    ['custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['README.md', await filled('README.md', ofCard)],
    ['docs/list.md', await filled('docs/list.md', ofList)],
    [props, await formatted(props, elementProps(manifest, { elements, index: '../index.js' }))],
  ],
  'npm run manifest',
);
