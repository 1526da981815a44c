import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function addTests(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite?.suites ?? []) addTests(inner, counts);
}

/** One test file's results in one browser. A file that broke or held no test is a failure too. */
function countSession({ testResults, errors, passed }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  addTests(testResults, counts);
  const nothingRan = counts.passed + counts.failed + counts.skipped === 0;
  if (errors.length > 0 || nothingRan) counts.failed += 1;
  if (!passed && counts.failed === 0) counts.failed += 1;
  return counts;
}

/**
 * Prints what passed and failed in each browser when Web Test Runner is done, and writes it to a
 * file, if one is given, as `{ <browser>: { passed, failed, skipped } }`.
 */
export function wtrCountReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const total = {};
      for (const session of sessions) {
        const name = session.browser.name;
        total[name] ??= { passed: 0, failed: 0, skipped: 0 };
        for (const [key, value] of Object.entries(countSession(session))) total[name][key] += value;
      }
      for (const [name, { passed, failed }] of Object.entries(total)) {
        console.log(`${name}: ${passed} passed, ${failed} failed`);
      }
      if (!file) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(total));
    },
  };
}
