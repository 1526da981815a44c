// What test files counted, and what becomes of it when failed ones are run again.

/** More failed tests than this are not flaky. */
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

/** The files of which a run that ended early tells nothing, or perhaps not all: those without counts, and the last one with. */
function unfinished(files, counts = {}) {
  const last = Object.keys(counts).at(-1);
  return files.filter((file) => !(file in counts) || file === last);
}

/**
 * Runs test files. Where the runner ends before it has come to their end, the files that are left run once more: what did
 * not run tells nothing of the tests.
 *
 * @template {{ code: unknown, hasEnded: boolean, counts?: Record<string, object> }} Run
 * @param {string[]} files
 * @param {(files: string[]) => Promise<Run>} run
 * @param {(words: string) => void} announce is told why, before the second run
 * @returns {Promise<{ last: Run, flaky: string[] }>} `flaky` says so where the second run came to the end
 */
export async function runToEnd(files, run, announce) {
  const first = await run(files);
  if (first.hasEnded) return { last: first, flaky: [] };
  const words = `the runner ended early (exit code ${first.code})`;
  announce(words);
  const second = await run(unfinished(files, first.counts));
  const counts = first.counts && { ...first.counts, ...second.counts };
  return {
    last: { ...second, counts: counts ?? second.counts },
    flaky: second.hasEnded ? [words] : [],
  };
}
