// Puppeteer's launch options for Chromium and Firefox, shared by the test runner and the end-to-end
// tests.
import { exitOnSignals } from './owned-process.mjs';

exitOnSignals();

function environment(extra) {
  return { ...process.env, ...extra };
}

const sandboxless = process.getuid?.() === 0 || process.env.CI;

/** `found` is findChromium()'s answer. */
export function chromiumLaunchOptions(found, { args = [], env = {} } = {}) {
  return {
    browser: 'chrome',
    executablePath: found.executablePath,
    env: environment({ ...found.env, ...env }),
    headless: true,
    // Chromium ends by itself when the pipe closes, however this process ended.
    pipe: true,
    args: [
      ...(sandboxless ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...args,
    ],
  };
}

/** `found` is findFirefox()'s answer. */
export function firefoxLaunchOptions(found, { prefs = {}, env = {} } = {}) {
  return {
    browser: 'firefox',
    executablePath: found.executablePath,
    env: environment(env),
    headless: true,
    extraPrefsFirefox: prefs,
  };
}
