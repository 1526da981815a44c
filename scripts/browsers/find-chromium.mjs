// Finds a Chromium to test with, or fetches one from npm. In this order: CHROME_PATH, an installed
// Chrome, Chromium or Edge, Playwright's cache, and on Linux (x64) the npm package
// @sparticuz/chromium, which needs no system libraries.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findOnPath } from './find-on-path.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache', 'chromium');

// The last version that runs on Node 20.
const fetchedVersion = '147.0.0';

function installed() {
  const onPath = findOnPath(
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
  );
  if (onPath) return onPath;
  try {
    const chromeLauncher = createRequire(join(root, 'package.json')).resolve(
      '@web/test-runner-chrome',
    );
    return createRequire(chromeLauncher)('chrome-launcher').Launcher.getFirstInstallation();
  } catch {
    // It throws where it finds none.
    return undefined;
  }
}

function inPlaywrightCache() {
  const folder =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(
      homedir(),
      process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright',
    );
  if (!existsSync(folder)) return undefined;
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-linux/headless_shell',
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse()
    .flatMap((name) => programs.map((program) => join(folder, name, program)))
    .find((program) => existsSync(program));
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(cache, 'node_modules', '@sparticuz', 'chromium');
  if (!existsSync(folder)) {
    console.error('No Chromium found: fetching @sparticuz/chromium from npm (66 MB, once).');
    mkdirSync(cache, { recursive: true });
    const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
    execFileSync(
      'npm',
      ['install', '--prefix', cache, ...flags, `@sparticuz/chromium@${fetchedVersion}`],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
  }
  const names = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];
  const before = names.map((name) => [name, process.env[name]]);
  // It unpacks into the temporary folder and trusts what is there: give it one of our own.
  process.env.TMPDIR = join(cache, 'run');
  // Makes it unpack its own system libraries too.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  mkdirSync(process.env.TMPDIR, { recursive: true });
  try {
    const entry = pathToFileURL(join(folder, 'build/esm/index.js')).href;
    const { default: chromium } = await import(entry);
    const executablePath = await chromium.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    return { executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } };
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** `{ executablePath, env }` of a Chromium, or undefined. `env` is what it needs besides ours. */
export async function findChromium() {
  const executablePath = process.env.CHROME_PATH ?? installed() ?? inPlaywrightCache();
  if (executablePath) return { executablePath, env: {} };
  try {
    return await fromNpm();
  } catch (error) {
    console.error(`Fetching Chromium from npm failed: ${error.message}`);
    return undefined;
  }
}
