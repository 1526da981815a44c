// Finds the Chromiums there are to test with, the best first: CHROME_PATH alone if set; else an
// installed Chrome, Chromium or Edge, Playwright's, and what npm has (npm-chromium.mjs).
// CHROME_PATH=npm is that of npm, whatever is installed.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import which from 'which';
import { npmChromium } from './npm-chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

function installed() {
  const onPath = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
    .map((name) => which.sync(name, { nothrow: true }))
    .find(Boolean);
  if (onPath) return onPath;
  try {
    const chromeLauncher = createRequire(join(root, 'package.json')).resolve(
      '@web/test-runner-chrome',
    );
    return createRequire(chromeLauncher)('chrome-launcher').Launcher.getFirstInstallation();
  } catch {
    // chrome-launcher throws where it finds no browser.
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

/**
 * The Chromiums to try, the best first, as functions that return `{ executablePath, env }` or undefined:
 * npm's is fetched only where no other one starts.
 */
export function chromiumCandidates() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH === 'npm') return [() => npmChromium()];
  const at = (executablePath) => executablePath && { executablePath, env: {} };
  if (CHROME_PATH) return [() => at(CHROME_PATH)];
  return [() => at(installed()), () => at(inPlaywrightCache()), () => npmChromium()];
}
