import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { withoutRepeats } from './restarting-launcher.mjs';
import { sumCounts } from './test-counts.mjs';

function addTests(suite, counts, path = '') {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else {
      counts.failed += 1;
      counts.failures.push(`${path}${test.name}: ${test.error?.message}`);
    }
  }
  for (const inner of suite?.suites ?? []) addTests(inner, counts, `${path}${inner.name} › `);
}

/** Whether the function was called with this name before. */
function rememberNames() {
  const names = new Set();
  return (name) => names.has(name) || !names.add(name);
}

/** A reporter that names a browser that has ended for good once, not for every file. */
export function withoutRepeatedEnds(reporter) {
  const isRepeat = rememberNames();
  return {
    ...reporter,
    reportTestFileResults(args) {
      const sessionsForTestFile = withoutRepeats(args.sessionsForTestFile, isRepeat);
      if (sessionsForTestFile.length > 0)
        reporter.reportTestFileResults?.({ ...args, sessionsForTestFile });
    },
  };
}

/** One test file's results in one browser. A file that broke or held no test is a failure too. */
function countSession({ testResults, errors, passed, testFile }) {
  const counts = sumCounts();
  addTests(testResults, counts);
  const nothingRan = counts.passed + counts.failed + counts.skipped === 0;
  if (errors.length > 0 || nothingRan || (!passed && counts.failed === 0)) {
    counts.failed += 1;
    const name = relative(process.cwd(), testFile ?? '');
    const reason = nothingRan ? 'it ran no test' : 'it failed as a whole';
    counts.failures.push(`${name}: ${errors[0]?.message ?? reason}`);
  }
  return counts;
}

/**
 * Prints what passed and failed in each browser when Web Test Runner is done, and writes it to a
 * file, if one is given, as `{ hasEnded: true, counts: { <browser>: { <test file>: { passed, failed, skipped, failures } } } }`:
 * `failures` says of each one what failed and how.
 */
export function wtrCountReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const browsers = {};
      const isRepeat = rememberNames();
      for (const session of withoutRepeats(sessions, isRepeat)) {
        const files = (browsers[session.browser.name] ??= {});
        const name = relative(process.cwd(), session.testFile ?? '');
        files[name] = sumCounts([files[name] ?? {}, countSession(session)]);
      }
      for (const [name, files] of Object.entries(browsers)) {
        const { passed, failed } = sumCounts(files);
        console.log(`${name}: ${passed} passed, ${failed} failed`);
      }
      if (!file) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ hasEnded: true, counts: browsers }));
    },
  };
}
