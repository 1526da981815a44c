// Builds the applications here with the package as it is published, and tests what they show.
//   npm run test:frameworks                    all applications
//   npm run test:frameworks -- react bundlers  these
//   npm run test:frameworks -- --engine firefox  options of test/run.mjs
// What each needs is installed once, into its folder. The last line is `N passed, N failed`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../../scripts/build/build-if-stale.mjs';
import { installPackages } from '../runner/own-packages.mjs';
import { apps } from './apps.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packed = join(root, 'dist', 'frameworks');
const shell = process.platform === 'win32';

/** @returns {string} path of the package, as npm would upload it */
function pack() {
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', packed], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
  });
  return join(packed, readdirSync(packed)[0]);
}

/** Installs what the application's lock file says, and the package with all that the package depends on. */
function install({ name, path }, tarball) {
  installPackages(path, `an application (${name})`);
  rmSync(join(path, 'node_modules/euromed-news-card'), { recursive: true, force: true });
  const options = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', ['install', ...options, tarball], {
    cwd: path,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
  });
}

function hasPhp() {
  if (spawnSync('php', ['--version'], { shell }).status === 0) return true;
  console.log('note: The page of PHP is left out: apt-get install php-cli.');
  return false;
}

const names = process.argv.slice(2).filter((word) => apps.some(({ name }) => name === word));
const options = process.argv.slice(2).filter((word) => !names.includes(word));
const isCi = Boolean(process.env.CI) && process.env.CI !== 'false';
const asked = names.length > 0 ? names : apps.map(({ name }) => name);
const wanted = asked.filter((name) => name !== 'php' || isCi || hasPhp());

try {
  if ((await buildIfStale('build', 'dist/types/index.d.ts')) !== 0)
    throw new Error('npm run build failed');
  const tarball = pack();
  for (const app of apps) if (wanted.includes(app.name)) install(app, tarball);
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ['test/run.mjs', '--frameworks', '--no-build', ...options],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FRAMEWORKS: wanted.join(' ') } },
);
process.exitCode = status ?? 1;
