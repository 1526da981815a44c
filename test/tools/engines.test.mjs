// How the runner treats browsers that are absent, silent, broken or without a sandbox.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engineNames, findEngines, firstThatStarts } from '../browsers/engines.mjs';
import { essenceOf, startOnce } from '../browsers/start-check.mjs';
import { run, runNodeTests } from '../runner/run-counted.mjs';
import { sumCounts } from '../runner/test-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A program in a browser's place. */
function program(name, script) {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return { executablePath: file, env: {} };
}

const libraryWords =
  'chromium: error while loading shared libraries: libnspr4.so: cannot open shared object file: No such file or directory';
const withoutLibrary = program('without-library', `echo '${libraryWords}' >&2; exit 127`);

describe('a browser that cannot start', () => {
  it('is reported once, in its own words, and is the only failure', async () => {
    const { code, output } = await run(process.execPath, ['test/run.mjs', '--engine=chromium'], {
      env: { CHROME_PATH: withoutLibrary.executablePath, FOUND_ENGINES: '', BROWSERS: '' },
      quiet: true,
    });
    assert.equal(code, 1);
    assert.equal(output.trim().split('\n').at(-1), '0 passed, 1 failed');
    assert.equal(output.split('libnspr4.so').length, 2);
    assert.match(output, /^What helps: .*apt-get install chromium.*CHROME_PATH/m);
    assert.ok(output.split('\n').length < 12, output);
  });

  it('is reported where the program does not exist', async () => {
    const { words } = await startOnce('chromium', { executablePath: join(folder, 'no'), env: {} });
    assert.match(words, /No such file or directory|ENOENT/);
  });

  it('is reported where it ends without output', async () => {
    const { words } = await startOnce('chromium', program('silent', 'exit 3'));
    assert.equal(words, 'ended at once (3)');
  });

  it('is given up where it hangs', async () => {
    const { found, words } = await startOnce('chromium', program('hanging', 'exec sleep 600'), {
      timeout: 500,
    });
    assert.equal(found, undefined);
    assert.match(words, /timed out/i);
  });

  it('is reported for Firefox too', async () => {
    const { words } = await startOnce('firefox', withoutLibrary);
    assert.equal(words, libraryWords);
  });

  it('is reported with its errors, without places in the browser’s sources', () => {
    const output = `[17:17:1128/044838.9:ERROR:dbus/bus.cc:405] Failed to connect to the bus
[17:17:1128/044838.9:FATAL:content/browser/zygote_host_impl_linux.cc:127] No usable sandbox! Update your kernel.
#0 0x55d0 base::debug::CollectStackTrace()`;
    assert.equal(
      essenceOf(output),
      'Failed to connect to the bus No usable sandbox! Update your kernel.',
    );
  });
});

describe('the sandbox', async () => {
  const { available } = await findEngines(['chromium']);
  const chromium = available.get('chromium');
  // Registered only where Chromium is installed.
  if (!chromium) return;
  const { LD_LIBRARY_PATH = '' } = chromium.env;
  const real = `LD_LIBRARY_PATH='${LD_LIBRARY_PATH}' exec '${chromium.executablePath}'`;
  const log = join(folder, 'arguments');

  it('is left out only where the browser does not start with it', async () => {
    const refusing = program(
      'refusing',
      `case "$*" in *--no-sandbox*) ${real} "$@" ;; esac
      echo '[1:1:FATAL:zygote_host_impl_linux.cc:127] No usable sandbox!' >&2; exit 1`,
    );
    const { found, remark } = await startOnce('chromium', refusing);
    assert.equal(found.sandbox, false);
    assert.equal(remark, 'runs without its sandbox here (No usable sandbox!)');
  });

  it('stays where the browser starts with it', async () => {
    // The wrapper adds `--no-sandbox` without the runner's knowledge, since the tests may run as root.
    const willing = program('willing', `echo "$*" >> '${log}'; ${real} --no-sandbox "$@"`);
    const { found, remark } = await startOnce('chromium', willing);
    assert.equal(found.sandbox, undefined);
    assert.equal(remark, undefined);
    assert.doesNotMatch(readFileSync(log, 'utf8'), /--no-sandbox/);
  });
});

describe('looking for an engine', () => {
  const start = (candidate) =>
    Promise.resolve(candidate.works ? { found: candidate } : { words: 'no libraries' });

  it('finds the first that starts, and says why others were skipped', async () => {
    const good = { executablePath: '/good', works: true };
    const answer = await firstThatStarts(
      [
        () => undefined,
        () => ({ executablePath: '/stub' }),
        () => good,
        () => assert.fail('asked'),
      ],
      start,
    );
    assert.deepEqual(answer, { found: good, refused: ['/stub: no libraries'] });
  });

  it('reports the fault of each candidate', async () => {
    const unreachable = () => {
      throw new Error('npm cannot be reached');
    };
    const answer = await firstThatStarts([() => ({ executablePath: '/stub' }), unreachable], start);
    assert.deepEqual(answer, { refused: ['/stub: no libraries', 'npm cannot be reached'] });
  });

  it('is done once in a process', async () => {
    for (const name of engineNames) {
      const [first, second] = [await findEngines([name]), await findEngines([name])];
      assert.deepEqual(second, first);
    }
  });
});

const dyingBrowser = fileURLToPath(new URL('fixture/dying-browser.mjs', import.meta.url));
const settings = (env) => ({
  env: { BROWSERS: 'chromium', NODE_TEST_CONTEXT: '', ...env },
  quiet: true,
});

describe('a browser that does not start at first', () => {
  it('is started once more', async () => {
    const { available } = await findEngines(['chromium']);
    const chromium = available.get('chromium');
    assert.ok(chromium, 'this needs a Chromium');
    const tried = join(folder, 'tried');
    const { executablePath } = program(
      'late',
      `[ -e '${tried}' ] || { touch '${tried}'; exit 1; }\nexec '${chromium.executablePath}' "$@"`,
    );
    const late = JSON.stringify({ chromium: { ...chromium, executablePath } });
    const { output, counts, hasEnded } = await runNodeTests(
      [dyingBrowser],
      settings({ FOUND_ENGINES: late }),
    );
    const { passed, failed } = sumCounts(counts);
    assert.deepEqual([passed, failed, hasEnded], [4, 1, true], output);
    assert.match(output, /^chromium did not start, and is started once more: /m);
  });

  it('ends the run early where it never starts', async () => {
    const never = { chromium: { ...program('never', 'exit 1'), sandbox: false } };
    const { output, counts, code, hasEnded } = await runNodeTests(
      [dyingBrowser],
      settings({ FOUND_ENGINES: JSON.stringify(never) }),
    );
    assert.deepEqual([sumCounts(counts).passed, code, hasEnded], [0, 1, false], output);
    assert.equal(output.split('did not start, and is started once more').length, 2);
  });
});

describe('a browser that dies', () => {
  it('costs the test that it died in', async () => {
    const { available } = await findEngines(['chromium']);
    assert.ok(available.has('chromium'), 'this needs a Chromium');
    const { output, counts } = await runNodeTests([dyingBrowser], settings({}));
    assert.deepEqual(Object.keys(counts), ['test/tools/fixture/dying-browser.mjs']);
    const [{ passed, failed, failures }] = Object.values(counts);
    assert.deepEqual([passed, failed], [4, 1], output);
    assert.match(failures[0], /^that dies: /);
    assert.match(output, /chromium ended by itself: /);
  });
});
