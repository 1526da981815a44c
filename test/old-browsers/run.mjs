// Runs the card's tests in old browsers, after installing these here.
// Options are those of scripts/test.mjs; the last line is `N passed, N failed`.
import { runWithPackages } from '../../scripts/testing/own-packages.mjs';

process.exitCode = runWithPackages({
  folder: new URL('.', import.meta.url),
  what: 'old browsers (0.25 GB)',
  kind: 'old-browsers',
});
