import { after, before, describe } from 'node:test';
import { availableEngines } from '../../../scripts/browsers/engines.mjs';
import { openBrowser } from './browser.mjs';

const engineNames = await availableEngines();
const opened = new Map();

after(async () => {
  for (const browser of opened.values()) await (await browser).close();
});

/** An engine with the visitor's usual settings, shared by all tests of this process. */
function sharedBrowser(name) {
  if (!opened.has(name)) opened.set(name, openBrowser(name));
  return opened.get(name);
}

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
  for (const name of engineNames.filter((engine) => only.includes(engine))) {
    describe(`${title} (${name})`, () => {
      let browser;
      before(async () => {
        browser = await (visitor ? openBrowser(name, visitor) : sharedBrowser(name));
      });
      after(async () => {
        if (visitor) await browser?.close();
      });
      define({
        name,
        async newPage(test) {
          const page = await browser.newPage();
          test.after(() => page.close());
          return page;
        },
      });
    });
  }
}
