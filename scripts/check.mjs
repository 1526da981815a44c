// @ts-check
// Everything that CI runs but the tests: quick steps first. Every step runs, and those that fail are named
// at the end. What was right is remembered in .cache/: after a change the first steps take seconds.
//   npm run check               all steps
//   npm run check -- lint size  only these
//   npm run check -- --changed  what needs no build, of the files that differ from the last commit
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command
 * @property {RegExp} [files] those that the command takes in the place of the last word, the folder of all
 * @property {string} [after] the step without which this one can only fail
 */

/** @param {string} project */
const typesOf = (project) =>
  `tsc -p ${project} --incremental --tsBuildInfoFile .cache/${project}.tsbuildinfo`;

/** @type {Step[]} */
const STEPS = [
  { name: 'types', command: typesOf('tsconfig.json') },
  {
    name: 'format',
    command:
      'prettier --check --log-level warn --ignore-unknown --cache --cache-strategy content --cache-location .cache/prettier .',
    files: /./,
  },
  { name: 'node-types', command: typesOf('tsconfig.node.json') },
  { name: 'translations', command: 'node scripts/locales/check-locales.mjs' },
  { name: 'site-texts', command: 'node demo/site/localize-site.mjs --check' },
  { name: 'share-icons', command: 'node scripts/generate-share-icons.mjs --check' },
  { name: 'documented', command: 'node scripts/check/documented.mjs' },
  { name: 'lists-in-docs', command: 'node scripts/check/lists-in-docs.mjs' },
  { name: 'recipes-in-docs', command: 'node scripts/check/recipes-in-docs.mjs' },
  { name: 'conformance', command: 'node scripts/docs/conformance.mjs --check' },
  { name: 'manifest', command: 'node scripts/manifest/generate.mjs --check' },
  { name: 'browser-table', command: 'node scripts/docs/browsers.mjs --check' },
  { name: 'cms-docs', command: 'node scripts/docs/cms.mjs --check' },
  { name: 'lint', command: 'eslint --max-warnings 0 --no-warn-ignored .', files: /\.m?[jt]s$/ },
  { name: 'catalogues', command: 'node scripts/check/catalogues.mjs' },
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

/** @param {string} command @returns {boolean} whether the command succeeded */
const succeeds = (command) =>
  spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env['PATH']}`,
    },
  }).status === 0;

/** @param {...string} args @returns {string[]} what Git lists */
const git = (...args) =>
  execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

const words = process.argv.slice(2);
const wanted = words.filter((word) => word !== '--changed');
const changed = words.includes('--changed')
  ? [...git('diff', 'HEAD', '--name-only'), ...git('ls-files', '--others', '--exclude-standard')]
  : undefined;

/** @param {Step} step @returns {string | undefined} its command; `undefined` where there is nothing to do */
function commandOf({ name, command, files, after }) {
  if (!changed) return command;
  if (name === 'build' || after) return;
  if (!files) return command;
  const those = changed.filter((file) => files.test(file) && existsSync(file));
  return those.length > 0
    ? command.replace(/\.$/, those.map((file) => `"${file}"`).join(' '))
    : undefined;
}

const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(' ')}`,
  );
  process.exit(2);
}

/** @type {Map<string, string>} what is said of a step that failed, by its name */
const failures = new Map();
for (const step of STEPS) {
  const { name, after = '' } = step;
  const command = commandOf(step);
  if (!command || (wanted.length > 0 && !wanted.includes(name))) continue;
  console.log(`\n▸ ${name}`);
  const start = Date.now();
  if (failures.has(after)) failures.set(name, `did not run, because ${after} failed`);
  else if (!succeeds(command)) failures.set(name, `failed: ${command}`);
  if (failures.has(name)) console.error(`✗ ${name} ${failures.get(name)}`);
  else console.log(`✓ ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}

if (failures.size === 0) console.log('\nEverything is fine.');
else {
  console.error(`\n${failures.size} of the check's steps failed or did not run:`);
  for (const [name, what] of failures) console.error(`  ${name} ${what}`);
  process.exitCode = 1;
}
