// Web Test Runner with browsers that crash.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { restartingLauncher } from '../runner/restarting-launcher.mjs';
import { withoutRepeatedEnds, wtrCountReporter } from '../runner/wtr-count-reporter.mjs';

/** A launcher whose browser dies with every page for which `dies` is true; `made` counts launchers. */
function launcherWhose(dies) {
  const made = [];
  const create = () => {
    const launcher = {
      name: 'Fake',
      alive: true,
      async initialize(config) {
        launcher.config = config;
      },
      async startSession(id, url) {
        if (!launcher.alive) throw new Error('Target closed');
        launcher.shown = url;
        if (!dies(url)) return;
        launcher.alive = false;
        throw new Error('Target closed');
      },
      isActive: () => true,
      async stop() {},
    };
    made.push(launcher);
    return launcher;
  };
  return { made, launcher: restartingLauncher(create, ({ alive }) => !alive) };
}

const outcomes = async (launcher, urls) => {
  const found = [];
  for (const url of urls)
    found.push(
      await launcher.startSession(url, url).then(
        () => 'shown',
        ({ message }) => message,
      ),
    );
  return found;
};

describe('a browser that dies under the unit tests', () => {
  it('costs the file it showed, and no other', async () => {
    const { launcher, made } = launcherWhose((url) => url === 'b');
    await launcher.initialize('the config');
    const found = await outcomes(launcher, ['a', 'b', 'c', 'd']);
    assert.deepEqual(found, ['shown', 'Target closed', 'shown', 'shown']);
    assert.deepEqual(
      made.map(({ config }) => config),
      ['the config', 'the config'],
    );
  });

  it('is given up after its third death, at once for all files that are left', async () => {
    const { launcher, made } = launcherWhose((url) => url !== 'a');
    const found = await outcomes(launcher, ['a', 'b', 'c', 'd', 'e', 'f']);
    assert.deepEqual(found.slice(0, 4), [
      'shown',
      'Target closed',
      'Target closed',
      'Target closed',
    ]);
    assert.match(found[4], /^No browser any more: Fake ended 3 times/);
    assert.equal(found[5], found[4]);
    assert.equal(made.length, 3);
  });

  it('is one failure for all files that are left', () => {
    const session = (browser, message) => ({
      browser: { name: browser },
      testFile: '/x.test.ts',
      errors: message ? [{ message }] : [],
      passed: !message,
      testResults: message ? undefined : { tests: [{ name: 'it', passed: true }] },
    });
    const end = 'No browser any more: Fake ended 3 times.';
    const lost = Array.from({ length: 200 }, () => session('Chromium', end));
    const printed = [];
    const { log } = console;
    console.log = (line) => printed.push(line);
    try {
      const sessions = [session('Chromium'), ...lost, session('Firefox')];
      wtrCountReporter().onTestRunFinished({ sessions });
    } finally {
      console.log = log;
    }
    assert.deepEqual(printed, ['Chromium: 1 passed, 1 failed', 'Firefox: 1 passed, 0 failed']);

    const said = [];
    const quiet = withoutRepeatedEnds({ reportTestFileResults: (args) => said.push(args) });
    for (const one of lost) quiet.reportTestFileResults({ sessionsForTestFile: [one] });
    assert.equal(said.length, 1);
  });
});
