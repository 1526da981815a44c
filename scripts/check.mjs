// @ts-check
// Everything that CI runs but the tests: quick steps first. Every step runs, and those that fail are named
// at the end. What was right is remembered in .cache/: after a change the first steps take seconds.
//   npm run check               all steps
//   npm run check -- lint size  only these
//   npm run check -- --changed  what needs no build and concerns the files that differ from the last commit
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { STEPS } from './check/steps.mjs';

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

/** @param {import('./check/steps.mjs').Step} step @returns {string | undefined} its command; `undefined` where there is nothing to do */
function commandOf({ name, command, files, concerns, after }) {
  if (!changed) return command;
  if (name === 'build' || after) return;
  if (concerns && !changed.some((file) => concerns.test(file))) return;
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

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const missing = Object.keys(devDependencies).filter((name) => !existsSync(`node_modules/${name}`));
if (missing.length > 0) console.error(`Not installed: ${missing.join(', ')}. Run npm ci.`);

const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  .map((step) => ({ ...step, command: commandOf(step) }))
  .filter(({ command }) => command);

/** @type {Map<string, string>} what is said of a step that failed, by its name */
const failures = new Map();
const start = Date.now();
const secondsSince = (/** @type {number} */ time) => `${((Date.now() - time) / 1000).toFixed(1)} s`;

for (const [index, { name, command = '', after = '', isQuick, mend }] of steps.entries()) {
  console.log(`\n▸ ${name}`);
  const began = Date.now();
  if (failures.has(after)) failures.set(name, `did not run, because ${after} failed`);
  else if (!succeeds(command)) failures.set(name, `failed: ${mend ? `${mend} mends it` : command}`);
  if (failures.has(name)) console.error(`✗ ${name} ${failures.get(name)}`);
  else console.log(`✓ ${name} (${secondsSince(began)})`);
  if (isQuick && !steps[index + 1]?.isQuick) {
    const failed = [...failures.keys()].join(', ');
    console.log(
      `\nFirst answer after ${secondsSince(start)}: ${failed ? `${failed} failed` : 'fine so far'}.`,
    );
  }
}

if (failures.size === 0) console.log('\nEverything is fine.');
else {
  console.error(`\n${failures.size} of the check's steps failed or did not run:`);
  for (const [name, what] of failures) console.error(`  ${name} ${what}`);
  process.exitCode = 1;
}
