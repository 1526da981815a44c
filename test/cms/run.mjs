// Runs the card's tests with a live WordPress, after installing what they need here.
// Options are those of scripts/test.mjs; the last line is `N passed, N failed`.
import { runWithPackages } from '../../scripts/testing/own-packages.mjs';

process.exitCode = runWithPackages({
  folder: new URL('.', import.meta.url),
  what: 'WordPress and PHP (0.5 GB)',
  kind: 'cms',
});
