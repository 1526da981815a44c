// Runs a program in a process of its own that ends with this one.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnOwned } from '../browsers/owned-process.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const usualTimeout = 30 * 60 * 1000;

/**
 * Resolves to `{ code, output }`: the exit code, or the signal that ended the program, and what it
 * printed if `quiet`, which else is shown at once.
 */
export async function run(
  program,
  args,
  { env = {}, quiet = false, stdin = 'ignore', timeout = usualTimeout } = {},
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
  const stopLate = () => {
    console.error(`${program} was ended after ${timeout / 60_000} minutes.`);
    void child.stop();
  };
  const watchdog = timeout === Infinity ? undefined : setTimeout(stopLate, timeout);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (status, signal) => resolve(status ?? signal));
  });
  clearTimeout(watchdog);
  return { code, output };
}

/**
 * Runs `node <args>`, a test runner. Adds `counts` to what run() resolves to: what the runner wrote
 * to the file that TEST_COUNTS_FILE names, undefined if nothing.
 */
export async function runCounted(args, { env = {}, quiet } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
  const file = join(folder, 'counts.json');
  const result = await run(process.execPath, args, {
    env: { ...env, TEST_COUNTS_FILE: file },
    quiet,
  });
  let counts;
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner did not get that far.
  }
  rmSync(folder, { recursive: true, force: true });
  return { ...result, counts };
}
