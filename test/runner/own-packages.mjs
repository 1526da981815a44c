// Large tools of the tests have packages of their own, in folders with a lock file: `npm ci` in the project leaves
// them out.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const run = (command, args, options) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options })
    .status;

/** npm writes its own lock file last: an installation that was interrupted is begun anew. */
export function areInstalled(folder) {
  const lastChange = (name) => statSync(folder + name, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return lastChange('node_modules/.package-lock.json') > lastChange('package-lock.json');
}

/** Installs the packages of a folder (its path ends with a slash) unless they are there. Throws where that fails. */
export function installPackages(folder, what) {
  if (areInstalled(folder)) return;
  console.error(`Installing ${what} for the tests, once, in ${folder}node_modules.`);
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] };
  if (run('npm', ['ci', '--no-audit', '--no-fund'], options) !== 0)
    throw new Error(`${what} could not be installed: \`npm ci\` failed.`);
}

/** Installs the packages of a folder and runs the tests of that kind (test/run.mjs). Returns the exit code. */
export function runWithPackages({ folder, what, kind }) {
  try {
    installPackages(fileURLToPath(folder), what);
  } catch (error) {
    console.error(error.message);
    console.log('0 passed, 1 failed');
    return 1;
  }
  const args = ['test/run.mjs', `--${kind}`, ...process.argv.slice(2)];
  return run(process.execPath, args, { cwd: root }) ?? 1;
}
