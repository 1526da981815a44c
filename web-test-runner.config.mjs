import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findEngines, wantedEngines } from './test/browsers/engines.mjs';
import { chromiumLaunchOptions, firefoxLaunchOptions } from './test/browsers/launch-options.mjs';
import { watchBrowser } from './test/browsers/last-words.mjs';
import { BrowserGone } from './test/browsers/webkit-browser.mjs';
import { WebKitLauncher } from './test/browsers/webkit-launcher.mjs';
import { pageCommandsPlugin } from './test/runner/page-commands-plugin.mjs';
import { restartingLauncher } from './test/runner/restarting-launcher.mjs';
import { withoutRepeatedEnds, wtrCountReporter } from './test/runner/wtr-count-reporter.mjs';
import { fixtureServer } from './test/support/fixture-server.mjs';

const seconds = 1000;
const tsconfig = fileURLToPath(new URL('./tsconfig.json', import.meta.url));

// One page at a time in each browser: pages in the background get no frames and no focus.
const puppeteerLauncher = (name, launchOptions) =>
  restartingLauncher(
    () =>
      chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions,
        createBrowserContext({ browser }) {
          const close = browser.close.bind(browser);
          browser.close = watchBrowser({ browser, name, close });
          return browser.defaultBrowserContext();
        },
      }),
    ({ browser }) => Boolean(browser) && !browser.connected,
  );

const launchers = {
  chromium: (found) => puppeteerLauncher('chromium', chromiumLaunchOptions(found)),
  firefox: (found) => puppeteerLauncher('firefox', firefoxLaunchOptions(found)),
  webkit: (found) =>
    restartingLauncher(
      () => new WebKitLauncher(found),
      (_, error) => error instanceof BrowserGone,
    ),
};

const { available, missing, broken } = await findEngines();
if (process.env.BROWSERS && available.size < wantedEngines().length) {
  const lines = [
    ...broken.map(({ name, words }) => `${name} does not start: ${words}`),
    ...missing.map(({ name, hint }) => `No ${name}: ${hint}.`),
  ];
  throw new Error(lines.join('\n'));
}

const fixtures = fixtureServer();

export default {
  files: [
    'test/**/*.test.ts',
    '!test/e2e/**',
    '!test/build/**',
    '!test/cms/**',
    '!test/frameworks/**',
  ],
  nodeResolve: true,
  browsers: [...available].map(([name, found]) => launchers[name](found)),
  // Each waits for its pages much of the time: three on two cores take a seventh less than two.
  concurrentBrowsers: 3,
  // Generous: two slow cores may share all engines.
  browserStartTimeout: 90 * seconds,
  testsStartTimeout: 60 * seconds,
  testsFinishTimeout: 150 * seconds,
  testFramework: {
    config: { timeout: 20 * seconds, forbidOnly: Boolean(process.env.CI) },
  },
  middleware: [fixtures.middleware],
  plugins: [
    fixtures.plugin,
    pageCommandsPlugin(),
    esbuildPlugin({ ts: true, tsconfig, target: 'es2022' }),
  ],
  reporters: [
    withoutRepeatedEnds(
      defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) && !process.env.CI }),
    ),
    wtrCountReporter(process.env.TEST_COUNTS_FILE),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/localization/generated/**'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
  },
};
