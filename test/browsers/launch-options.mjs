// Puppeteer's launch options for Chromium and Firefox, shared by the test runner and the end-to-end
// tests.
import { exitOnSignals, tiedToParent } from './owned-process.mjs';

exitOnSignals();

/** How long a browser may take to start (milliseconds). A busy machine has taken more than half a minute. */
export const startTimeout = 50_000;

function environment(extra) {
  return { ...process.env, ...extra };
}

/** `found` is what findEngines() has of Chromium; `sandbox: false` in it where Chromium cannot start with one. */
export function chromiumLaunchOptions(found, { args = [], env = {} } = {}) {
  return {
    browser: 'chrome',
    executablePath: found.executablePath,
    env: environment({ ...found.env, ...env }),
    timeout: startTimeout,
    headless: true,
    // Chromium ends by itself when the pipe closes, however this process ended.
    pipe: true,
    args: [
      ...(found.sandbox === false ? ['--no-sandbox'] : []),
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

/** `found` is what findEngines() has of Firefox. */
export function firefoxLaunchOptions(found, { prefs = {}, env = {} } = {}) {
  const [executablePath, ...args] = tiedToParent(found.executablePath, ['--headless']);
  return {
    browser: 'firefox',
    executablePath,
    // The given arguments come first and complete, since the program to run may be among them.
    ignoreDefaultArgs: true,
    args,
    env: environment(env),
    timeout: startTimeout,
    headless: true,
    extraPrefsFirefox: prefs,
  };
}
