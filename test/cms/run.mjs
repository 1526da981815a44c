// Runs the card's tests with a live WordPress and with real editors, after installing what they need here.
// Options are those of test/run.mjs; the last line is `N passed, N failed`.
import { runWithPackages } from '../runner/own-packages.mjs';

process.exitCode = runWithPackages({
  folder: new URL('.', import.meta.url),
  what: 'WordPress, PHP and editors (0.7 GB)',
  kind: 'cms',
});
