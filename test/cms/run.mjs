// Runs the card's tests with a live WordPress, after installing what they need here.
// Options are those of scripts/test.mjs; the last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

const lastChange = (name) => statSync(folder + name, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const run = (command, args, cwd) =>
  spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' }).status;

function isInstalled() {
  if (lastChange('node_modules/.package-lock.json') > lastChange('package-lock.json')) return true;
  console.log('Installing WordPress and PHP for the tests (0.5 GB, in test/cms/node_modules).');
  return run('npm', ['ci', '--no-audit', '--no-fund'], folder) === 0;
}

if (isInstalled()) {
  const args = ['scripts/test.mjs', '--cms', ...process.argv.slice(2)];
  process.exitCode = run(process.execPath, args, `${folder}../..`) ?? 1;
} else {
  console.error('WordPress could not be installed: `npm ci` in test/cms failed.');
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
