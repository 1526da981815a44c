import { after, describe } from 'node:test';
import { findEngines } from '../../browsers/engines.mjs';
import { openBrowser } from './browser.mjs';

const { available } = await findEngines();
const engineNames = [...available.keys()];

/** Engines that are full browsers: Chromium's headless shell has no back/forward cache, for example. */
export const wholeBrowsers = engineNames.filter((name) => !available.get(name).isShell);

/** Set when an engine could not be restarted, so that no further test can pass. */
let isOver = false;

/** A running engine, restarted for the next page if it crashed; the test in which it crashed has failed. */
class RunningEngine {
  #name;
  #visitor;
  #opening;

  constructor(name, visitor) {
    this.#name = name;
    this.#visitor = visitor;
  }

  async newPage() {
    // That a run ended early is a failure of its own (test/run.mjs).
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
 * Describes behaviour in every engine on the machine, or in those that BROWSERS names:
 *
 *     describeInEngines('share menu', (engine) => {
 *       it('opens', async (t) => {
 *         const page = await engine.newPage(t); // closed after the test
 *       });
 *     });
 *
 * With `visitor` settings (see openBrowser) the engine is started for this suite alone.
 * `only`: names of the engines that support what is tested.
 */
export function describeInEngines(title, define, { visitor, only = engineNames } = {}) {
  const names = engineNames.filter((engine) => only.includes(engine));
  // Node 20 with --test-force-exit runs out of memory if a file has no test.
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

/** Under CI, which has 40 minutes, long tests whose faults are seldom specific to an engine run in Chromium alone. */
const isShort = Boolean(process.env.CI) && process.env.CI !== 'false';

/** Whether long tests run in an engine. */
export const runsLongTests = (name) => !isShort || name === 'chromium';

/** The cases to test: every fourth under CI, else all. */
export const sampleOf = (cases) => (isShort ? cases.filter((_, index) => index % 4 === 0) : cases);

/**
 * Describes behaviour that takes long to test, and whose faults are seldom those of one engine: CI does so in Chromium
 * alone (CONTRIBUTING.md, "What runs when").
 */
export function describeThoroughly(title, define) {
  describeInEngines(title, define, { only: engineNames.filter(runsLongTests) });
}
