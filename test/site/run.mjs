// Tests each page of the built site, and each snippet of each sample, after installing Lighthouse here.
// Options are those of scripts/test.mjs; the last line is `N passed, N failed`.
import { runWithPackages } from '../../scripts/testing/own-packages.mjs';

process.exitCode = runWithPackages({
  folder: new URL('.', import.meta.url),
  what: 'Lighthouse (0.2 GB)',
  kind: 'site',
});
