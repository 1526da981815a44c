// Runs the card's tests in old browsers, after installing these here.
// Options are those of test/run.mjs; the last line is `N passed, N failed`. With `--write` also what was seen, with its
// date, and README's table from that.
import { spawnSync } from 'node:child_process';
import { runWithPackages } from '../runner/own-packages.mjs';

const write = process.argv.indexOf('--write');
if (write > 0) {
  process.argv.splice(write, 1);
  process.env.WRITE_BROWSER_RESULTS = '1';
}

process.exitCode = runWithPackages({
  folder: new URL('.', import.meta.url),
  what: 'old browsers (0.25 GB)',
  kind: 'old-browsers',
});

if (write > 0 && process.exitCode === 0)
  process.exitCode = spawnSync(process.execPath, ['test/old-browsers/write-docs.mjs'], {
    cwd: new URL('../..', import.meta.url),
    stdio: 'inherit',
  }).status;
