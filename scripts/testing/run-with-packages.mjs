// Tests whose tools are large: they have packages of their own, which `npm ci` in the project leaves out.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const run = (command, args, cwd) =>
  spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' }).status;

function install(folder, what) {
  const lastChange = (name) => statSync(folder + name, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (lastChange('node_modules/.package-lock.json') > lastChange('package-lock.json')) return true;
  console.log(`Installing ${what} for the tests, in ${folder}node_modules.`);
  return run('npm', ['ci', '--no-audit', '--no-fund'], folder) === 0;
}

/**
 * Installs the packages of a folder unless they are there, and runs the tests of that kind (see
 * scripts/test.mjs). Returns the exit code.
 */
export function runWithPackages({ folder, what, kind }) {
  if (install(fileURLToPath(folder), what)) {
    const args = ['scripts/test.mjs', `--${kind}`, ...process.argv.slice(2)];
    return run(process.execPath, args, root) ?? 1;
  }
  console.error(`${what} could not be installed: \`npm ci\` failed.`);
  console.log('0 passed, 1 failed');
  return 1;
}
