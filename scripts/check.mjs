// @ts-check
// Everything that CI runs but the tests: quick steps first. Every step runs, and those that fail are named
// at the end. What was right is remembered in .cache/: after a change the first steps take seconds.
//   npm run check              all steps
//   npm run check -- lint size  only these
import { spawnSync } from 'node:child_process';

/** @typedef {{ name: string, command: string, after?: string }} Step `after`: the step without which this one can only fail */

/** @type {Step[]} */
const STEPS = [
  {
    name: 'format',
    command:
      'prettier --check --log-level warn --cache --cache-strategy content --cache-location .cache/prettier .',
  },
  { name: 'translations', command: 'node scripts/locales/check-locales.mjs' },
  { name: 'site-texts', command: 'node scripts/site/localize-site.mjs --check' },
  { name: 'share-icons', command: 'node scripts/generate-share-icons.mjs --check' },
  { name: 'documented', command: 'node scripts/check/documented.mjs' },
  { name: 'lists-in-docs', command: 'node scripts/check/lists-in-docs.mjs' },
  { name: 'conformance', command: 'node scripts/conformance/write.mjs --check' },
  {
    name: 'types',
    command: ['tsconfig.json', 'tsconfig.node.json']
      .map((file) => `tsc -p ${file} --incremental --tsBuildInfoFile .cache/${file}.tsbuildinfo`)
      .join(' && '),
  },
  { name: 'manifest', command: 'node scripts/check/manifest.mjs' },
  { name: 'cms-docs', command: 'node scripts/cms-docs.mjs --check' },
  { name: 'lint', command: 'eslint --max-warnings 0 .' },
  { name: 'catalogues', command: 'node scripts/check/catalogues.mjs' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'size', command: 'size-limit', after: 'build' },
  { name: 'sizes-in-docs', command: 'node scripts/check/sizes-in-docs.mjs', after: 'build' },
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

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(' ')}`,
  );
  process.exit(2);
}

/** @type {Map<string, string>} what is said of a step that failed, by its name */
const failures = new Map();
for (const { name, command, after = '' } of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
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
