// @ts-check
// Everything that CI runs but the tests, in CI's order. Stops at the first step that fails.
//   npm run check              all steps
//   npm run check -- lint size  only these
import { spawnSync } from 'node:child_process';

/** @type {[name: string, command: string][]} */
const STEPS = [
  ['format', 'prettier --check --log-level warn .'],
  ['lint', 'eslint --max-warnings 0 .'],
  ['types', 'tsc && tsc -p tsconfig.node.json'],
  ['catalogues', 'node scripts/check/catalogues.mjs'],
  ['translations', 'node scripts/locales/check-locales.mjs'],
  ['share-icons', 'node scripts/generate-share-icons.mjs --check'],
  ['manifest', 'node scripts/check/manifest.mjs'],
  ['documented', 'node scripts/check/documented.mjs'],
  ['build', 'npm run --silent build'],
  ['size', 'node scripts/size.mjs'],
  ['delivery', 'node scripts/check/delivery.mjs'],
  ['publint', 'publint --strict'],
  ['package-types', 'attw --pack . --profile esm-only --format table-flipped'],
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some(([step]) => step === name));
if (unknown.length > 0) {
  console.error(
    `No step ${unknown.join(', ')}. There are: ${STEPS.map(([name]) => name).join(' ')}`,
  );
  process.exit(2);
}

for (const [name, command] of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n▸ ${name}`);
  const start = Date.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env['PATH']}`,
    },
  });
  if (status !== 0) {
    console.error(`\n✗ ${name} failed: ${command}`);
    process.exit(1);
  }
  console.log(`✓ ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}
console.log('\nEverything is fine.');
