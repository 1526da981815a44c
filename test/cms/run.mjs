// Runs the card's tests with a live WordPress and with real editors, after installing what they need here.
// Options are those of scripts/test.mjs; the last line is `N passed, N failed`.
import { runWithPackages } from '../../scripts/testing/own-packages.mjs';

process.exitCode = runWithPackages({
  folder: new URL('.', import.meta.url),
  what: 'WordPress, PHP and editors (0.7 GB)',
  kind: 'cms',
});
