// Tests each page of the built site, and each snippet of each sample, after installing Lighthouse here.
// Options are those of test/run.mjs; the last line is `N passed, N failed`.
import { runWithPackages } from '../runner/own-packages.mjs';

process.exitCode = runWithPackages({
  folder: new URL('.', import.meta.url),
  what: 'Lighthouse (0.2 GB)',
  kind: 'site',
});
