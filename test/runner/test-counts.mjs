// What test files counted, and what becomes of it when failed ones are run again.

/** More failed tests than these are no accident. */
const maxAccidents = 5;

/**
 * The sum of `{ <test file>: { passed, failed, skipped, failures, notes } }`, or of a list of such counts. Without any it
 * is a count of nothing.
 */
export function sumCounts(files = {}) {
  const sum = { passed: 0, failed: 0, skipped: 0, failures: [], notes: [] };
  for (const counts of Object.values(files)) {
    const { passed = 0, failed = 0, skipped = 0, failures = [], notes = [] } = counts;
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    sum.failures.push(...failures);
    sum.notes.push(...notes);
  }
  return sum;
}

/**
 * Runs the files with a failed test once more, by themselves, unless many tests failed. A file that
 * passes then counts with its second results; its first failures become `flaky`.
 *
 * @param {Record<string, object>} files what each test file counted
 * @param {(files: string[]) => Promise<Record<string, object> | undefined>} runAgain resolves to what these files count now
 * @returns {Promise<{ files: Record<string, object>, flaky: string[] }>}
 */
export async function runFailedAgain(files, runAgain) {
  const failed = Object.keys(files).filter((file) => files[file].failed > 0);
  if (failed.length === 0 || sumCounts(files).failed > maxAccidents) return { files, flaky: [] };
  const second = (await runAgain(failed)) ?? {};
  const mended = failed.filter((file) => second[file]?.failed === 0 && second[file].passed > 0);
  return {
    files: { ...files, ...Object.fromEntries(mended.map((file) => [file, second[file]])) },
    flaky: mended.flatMap((file) => files[file].failures),
  };
}

/**
 * Starts a runner once more that ended before it said what passed: that tells nothing of the tests.
 *
 * @template {{ code: unknown, counts?: object }} Run
 * @param {() => Promise<Run>} start
 * @param {(words: string) => void} announce is told why, before the second run
 * @returns {Promise<{ last: Run, flaky: string[] }>}
 */
export async function untilCounted(start, announce) {
  const first = await start();
  if (first.counts) return { last: first, flaky: [] };
  const words = `the runner ended without results (exit code ${first.code})`;
  announce(words);
  const last = await start();
  return { last, flaky: last.counts ? [words] : [] };
}
