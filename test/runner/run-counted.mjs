// Runs a program in a process of its own that ends with this one.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnOwned } from '../browsers/owned-process.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const usualTimeout = 30 * 60 * 1000;

/** No test takes as long; a hook of a suite, which has no time limit, may hang. */
const usualSilence = 6 * 60 * 1000;

/**
 * Resolves to `{ code, output }`: the exit code, or the signal that ended the program, and what it
 * printed if `quiet`, which else is shown at once. A program that `isStuck` is ended, as one that takes too long.
 */
export async function run(
  program,
  args,
  { env = {}, quiet = false, stdin = 'ignore', timeout = usualTimeout, isStuck = () => false } = {},
) {
  const child = spawnOwned(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: [stdin, quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    lastSignal: 'SIGTERM',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const start = Date.now();
  const watchdog = setInterval(() => {
    if (Date.now() - start < timeout && !isStuck()) return;
    clearInterval(watchdog);
    console.error(`${program} was ended after ${Math.round((Date.now() - start) / 1000)} s.`);
    void child.stop();
  }, 500);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (status, signal) => resolve(status ?? signal));
  });
  clearInterval(watchdog);
  return { code, output };
}

/**
 * Runs `node <args>`, a test runner. Adds what its reporter wrote to the file that TEST_COUNTS_FILE names to what run()
 * resolves to: `counts`, undefined if nothing, and `hasEnded`, whether all tests had their turn. A runner that has written
 * nothing for as long as `silence` (milliseconds) is ended.
 */
export async function runCounted(args, { env = {}, quiet, silence = Infinity } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
  const file = join(folder, 'counts.json');
  const start = Date.now();
  const lastWritten = () => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? start;
  const result = await run(process.execPath, args, {
    env: { ...env, TEST_COUNTS_FILE: file },
    quiet,
    isStuck: () => Date.now() - lastWritten() > silence,
  });
  let report = { hasEnded: false, counts: undefined };
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner did not get that far.
  }
  rmSync(folder, { recursive: true, force: true });
  return { ...result, ...report };
}

/** Runs files of node:test in one process. */
export function runNodeTests(files, settings) {
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/runner/node-count-reporter.mjs',
    '--test-reporter-destination=stderr',
  ];
  const limits = ['--test-force-exit', '--test-timeout=120000'];
  return runCounted([...limits, ...reporters, 'test/runner/run-node-tests.mjs', ...files], {
    silence: usualSilence,
    ...settings,
  });
}
