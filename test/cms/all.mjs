// Runs the tests with real CMSs and editors, and writes what they found, with its date, and the documentation from that.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const env = { ...process.env, WRITE_CMS_RESULTS: '1' };
const run = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;

process.exitCode =
  run('test/cms/run.mjs', '--engine', 'chromium') || run('test/cms/write-docs.mjs');
