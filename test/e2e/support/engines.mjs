import { after, describe } from 'node:test';
import { findEngines } from '../../browsers/engines.mjs';
import { openBrowser } from './browser.mjs';

const { available } = await findEngines();
const engineNames = [...available.keys()];

/** Engines that are a browser: Chromium's headless shell keeps no pages for its history, for one. */
export const wholeBrowsers = engineNames.filter((name) => !available.get(name).isShell);

/** Set when an engine could not be started again: no test that is left can pass. */
let isOver = false;

/** A running engine. One that died is started again for the next page: the test it died in has failed. */
class RunningEngine {
  #name;
  #visitor;
  #opening;

  constructor(name, visitor) {
    this.#name = name;
    this.#visitor = visitor;
  }

  async newPage() {
    // The failure that set this is counted (test/runner/node-count-reporter.mjs).
    if (isOver) process.exit(1);
    try {
      this.#opening ??= openBrowser(this.#name, this.#visitor);
      if ((await this.#opening).isGone()) this.#opening = openBrowser(this.#name, this.#visitor);
      await this.#opening;
    } catch (error) {
      isOver = true;
      throw error;
    }
    return (await this.#opening).newPage();
  }

  async close() {
    const browser = await this.#opening?.catch(() => undefined);
    if (browser && !browser.isGone()) await browser.close();
  }
}

const shared = new Map(engineNames.map((name) => [name, new RunningEngine(name)]));

after(async () => {
  for (const engine of shared.values()) await engine.close();
});

/**
 * Describes behaviour in every engine there is (or BROWSERS names):
 *
 *     describeInEngines('share menu', (engine) => {
 *       it('opens', async (t) => {
 *         const page = await engine.newPage(t); // closed after the test
 *       });
 *     });
 *
 * With `visitor` settings (see openBrowser) the engine is started for this suite alone.
 * `only` names the engines that can do what is tested.
 */
export function describeInEngines(title, define, { visitor, only = engineNames } = {}) {
  const names = engineNames.filter((engine) => only.includes(engine));
  // Node 20 with --test-force-exit fills the memory where there is nothing at all to run.
  if (names.length === 0) describe(`${title}: in no engine of this run`, () => {});
  for (const name of names) {
    describe(`${title} (${name})`, () => {
      const running = visitor ? new RunningEngine(name, visitor) : shared.get(name);
      if (visitor) after(() => running.close());
      define({
        name,
        async newPage(test) {
          const page = await running.newPage();
          test.after(() => page.close());
          return page;
        },
      });
    });
  }
}

/** CI has forty minutes: what takes long there, and is seldom one engine's, runs in Chromium alone. */
const isShort = Boolean(process.env.CI) && process.env.CI !== 'false';

/** Whether tests that take long run in an engine. */
export const runsLongTests = (name) => !isShort || name === 'chromium';

/** The cases that this run tests: every fourth under CI, else all. */
export const sampleOf = (cases) => (isShort ? cases.filter((_, index) => index % 4 === 0) : cases);

/**
 * Describes behaviour that takes long to test, and whose faults are seldom those of one engine: CI does so in Chromium
 * alone (CONTRIBUTING.md, "What runs when").
 */
export function describeThoroughly(title, define) {
  describeInEngines(title, define, { only: engineNames.filter(runsLongTests) });
}
