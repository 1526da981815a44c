// @ts-check
// The steps of `npm run check`, quick ones first.
import { existsSync } from 'node:fs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command
 * @property {boolean} [isQuick] its answer is part of the first one
 * @property {RegExp} [files] those that the command takes in the place of the last word, the folder of all
 * @property {RegExp} [concerns] files that the step is about; all by default
 * @property {string} [after] the step without which this one can only fail
 * @property {string} [mend] the command that puts things right
 */

/**
 * The native compiler takes seconds where the other one takes half a minute; it is not there for every machine. The published
 * types come from the other one, which ESLint, Vue and Svelte need too.
 */
const compiler = existsSync('node_modules/typescript-native') ? 'typescript-native' : 'typescript';

/** @param {string} project */
const typesOf = (project) =>
  `node node_modules/${compiler}/bin/tsc -p ${project} --incremental --tsBuildInfoFile .cache/${project}.${compiler}.tsbuildinfo`;

const SETTINGS = String.raw`^[^/]*\.json$`;

/** @type {Step[]} */
export const STEPS = [
  {
    name: 'types',
    command: typesOf('tsconfig.json'),
    isQuick: true,
    concerns: new RegExp(`\\.ts$|${SETTINGS}`),
  },
  {
    name: 'format',
    command:
      'prettier --check --log-level warn --ignore-unknown --cache --cache-strategy content --cache-location .cache/prettier .',
    isQuick: true,
    files: /./,
    mend: 'npm run format',
  },
  {
    name: 'node-types',
    command: typesOf('tsconfig.node.json'),
    isQuick: true,
    concerns: new RegExp(`\\.m?[jt]s$|${SETTINGS}`),
  },
  { name: 'translations', command: 'node scripts/locales/check-locales.mjs', isQuick: true },
  { name: 'site-texts', command: 'node demo/site/localize-site.mjs --check', isQuick: true },
  {
    name: 'plugin-texts',
    command: 'node integrations/wordpress-build/check-texts.mjs',
    isQuick: true,
  },
  { name: 'share-icons', command: 'node scripts/generate-share-icons.mjs --check', isQuick: true },
  { name: 'documented', command: 'node scripts/check/documented.mjs', isQuick: true },
  { name: 'lists-in-docs', command: 'node scripts/check/lists-in-docs.mjs', isQuick: true },
  { name: 'recipes-in-docs', command: 'node scripts/check/recipes-in-docs.mjs', isQuick: true },
  {
    name: 'conformance',
    command: 'node test/accessibility/write-docs.mjs --check',
    isQuick: true,
    concerns: /^(test|docs|scripts)\//,
  },
  {
    name: 'browser-table',
    command: 'node test/old-browsers/write-docs.mjs --check',
    isQuick: true,
    concerns: /^README\.md$|^(test\/old-browsers|scripts)\//,
  },
  {
    name: 'cms-docs',
    command: 'node test/cms/write-docs.mjs --check',
    isQuick: true,
    concerns: /^README\.md$|^docs\/embedding\.md$|^(test\/cms|src\/snippets|scripts)\//,
  },
  {
    name: 'manifest',
    command: 'node scripts/manifest/generate.mjs --check',
    concerns: /^src\/|\.md$|^custom-elements|^scripts\/manifest\//,
  },
  {
    name: 'lint',
    command: 'eslint --max-warnings 0 --no-warn-ignored .',
    files: /\.m?[jt]s$/,
  },
  {
    name: 'catalogues',
    command: 'node scripts/check/catalogues.mjs',
    concerns: new RegExp(
      `^src/|^locales/|^docs/languages|^scripts/(locales|build)/|^test/languages/|${SETTINGS}`,
    ),
  },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'size', command: 'size-limit', after: 'build' },
  { name: 'figures-in-docs', command: 'node scripts/check/figures-in-docs.mjs', after: 'build' },
  { name: 'delivery', command: 'node scripts/check/delivery.mjs', after: 'build' },
  { name: 'publint', command: 'publint --strict', after: 'build' },
  {
    name: 'package-types',
    command: 'attw --pack . --profile esm-only --format table-flipped',
    after: 'build',
  },
];
