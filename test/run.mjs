// Runs the tests in every browser engine there is:
//   unit   test/**/*.test.ts          in the browsers, by Web Test Runner
//   tools  test/tools/*.test.mjs  in Node, of the tools that run these tests
//   build  test/{build,package}/**    in Node, of what the build delivers
//   e2e    test/{contract,e2e}/**/*.test.mjs  whole pages with the one-script build, driven from Node
//   cms    test/cms/*.test.mjs        the same with a live CMS; only if asked for (test/cms/run.mjs)
//   old-browsers  test/old-browsers/*.test.mjs  only if asked for (test/old-browsers/run.mjs)
//   site   test/site/*.test.mjs       of the built site; only if asked for (test/site/run.mjs)
//   frameworks  test/frameworks/*.test.mjs  only if asked for (test/frameworks/run.mjs)
// Options: --unit, --tools, --build, --e2e, --cms, --site, --old-browsers, --frameworks (those only),
// --engine chromium,firefox, --files 'test/x/**', --no-build (take dist as it is).
// At the end stands what failed; the last line is `N passed, N failed`, summed over engines. A runner
// that crashed or ran no test is one failure, and with CI=true a missing engine too.
// With CI=true a file with a failed test runs once more; if it passes, its first failures are printed as flaky.
// So do the files that a runner did not come to that ended early.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { findEngines, handDown, pinnedChromium, wantedEngines } from './browsers/engines.mjs';
import { buildIfStale } from '../scripts/build/build-if-stale.mjs';
import { runCounted, runNodeTests } from './runner/run-counted.mjs';
import { runFailedAgain, runToEnd, sumCounts } from './runner/test-counts.mjs';
import { allKinds, findTestFiles, usualKinds } from './runner/test-files.mjs';

const { values: options } = parseArgs({
  options: {
    ...Object.fromEntries(allKinds.map((kind) => [kind, { type: 'boolean' }])),
    engine: { type: 'string' },
    files: { type: 'string' },
    'no-build': { type: 'boolean' },
  },
});

const isCi = Boolean(process.env.CI) && process.env.CI !== 'false';
const results = [];

const note = (name, counts, remark = '', flaky = []) =>
  results.push({ name, ...sumCounts([counts]), remark, flaky });

/**
 * Notes what a runner reported of each test file. A runner that ended early or ran nothing has failed.
 * Under CI failed files run once more by `runAgain`.
 */
async function noteRun(name, { code, hasEnded, counts: files }, runAgain, crashes = []) {
  const counts = sumCounts(files);
  const { passed, failed, skipped } = counts;
  const withOneMore = { ...counts, failed: failed + 1 };
  if (passed + failed + skipped === 0) note(name, { failed: 1 }, `ran no test (exit code ${code})`);
  else if (!hasEnded) note(name, withOneMore, `ended early (exit code ${code})`);
  else if (code !== 0 && failed === 0) note(name, withOneMore, `exit code ${code}`);
  else if (failed === 0 || !isCi) note(name, counts, '', crashes);
  else {
    const { files: last, flaky } = await runFailedAgain(files, (failedFiles) => {
      console.log(`\nOnce more, in ${name}: ${failedFiles.join(', ')}`);
      return runAgain(failedFiles);
    });
    note(name, sumCounts(last), '', [...crashes, ...flaky]);
  }
}

/** Under CI, the files that a runner did not come to that ended early run once more. */
async function runFiles(name, files, run) {
  if (!isCi) return { last: await run(files), flaky: [] };
  return runToEnd(files, run, (words) => console.log(`\nOnce more, ${name}: ${words}`));
}

async function runUnitTests(files, engines) {
  const args = ['node_modules/@web/test-runner/dist/bin.js'];
  const runIn = (names, chosen) =>
    runCounted([...args, ...(chosen ? ['--files', ...chosen] : [])], {
      env: { BROWSERS: names.join(',') },
    });
  const chosen = options.files && files;
  const { last, flaky: crashes } = await runFiles('unit', files, () => runIn(engines, chosen));
  const { code, hasEnded, counts = {} } = last;
  for (const engine of engines) {
    const own = (all) =>
      Object.entries(all ?? {}).find(([key]) => key.toLowerCase() === engine)?.[1];
    await noteRun(
      `unit ${engine}`,
      { code: own(counts) ? 0 : code, hasEnded, counts: own(counts) },
      async (failed) => own((await runIn([engine], failed)).counts),
      crashes,
    );
  }
  const anyFailed = results.some(({ name, failed }) => name.startsWith('unit ') && failed > 0);
  const anyFlaky = results.some(({ flaky }) => flaky.length > 0);
  if (code !== 0 && !anyFailed && !anyFlaky) note('unit', { failed: 1 }, `exit code ${code}`);
}

async function runInNode(name, files, settings) {
  const run = async (chosen) => {
    const ended = await runNodeTests(chosen, settings);
    if (ended.output) console.log(ended.output);
    return ended;
  };
  const { last, flaky: crashes } = await runFiles(name, files, run);
  const runAgain = async (failed) => (await run(failed)).counts;
  await noteRun(name, last, runAgain, crashes);
}

/**
 * Two engines at a time where there are the cores; then each engine's output comes as a whole.
 * A live CMS wants a core for itself.
 */
async function runEndToEndTests(kind, files, engines) {
  const queue = [...engines];
  const most = kind === 'cms' ? 1 : 2;
  const together = Math.min(most, availableParallelism(), engines.length);
  const worker = async () => {
    for (let engine = queue.shift(); engine; engine = queue.shift()) {
      await runInNode(`${kind} ${engine}`, files, {
        env: { BROWSERS: engine },
        quiet: together > 1,
      });
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
}

const oneLine = (text) => text.replace(/\s+/g, ' ').slice(0, 400);

function printSummary() {
  console.log('');
  const width = Math.max(0, ...results.map(({ name }) => name.length));
  for (const { name, passed, failed, skipped, remark } of results) {
    const parts = [`${passed} passed`, `${failed} failed`];
    if (skipped > 0) parts.push(`${skipped} skipped`);
    if (remark) parts.push(remark);
    console.log(`${name.padEnd(width)}  ${parts.join(', ')}`);
  }
  for (const line of results.flatMap(({ notes }) => notes)) console.log(line);
  const lines = results.flatMap(({ name, flaky, failed, failures, remark }) => [
    ...flaky.map((failure) => `flaky, passed when run again: ${name}: ${oneLine(failure)}`),
    ...failures.map((failure) => `✖ ${name}: ${oneLine(failure)}`),
    ...(failed > failures.length && remark ? [`✖ ${name}: ${remark}`] : []),
  ]);
  if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

async function main() {
  const chosen = allKinds.filter((kind) => options[kind]);
  const kinds = chosen.length > 0 ? chosen : usualKinds;
  const found = findTestFiles(options.files);
  const files = (kind) => (kinds.includes(kind) ? found[kind] : []);

  const { available, missing, broken, remarks } = await findEngines(wantedEngines(options.engine));
  const engines = [...available.keys()];
  for (const { name, words, hint } of broken) {
    console.error(`${name} does not start: ${words}\nWhat helps: ${hint}.`);
    note(`engine ${name}`, { failed: 1 }, 'does not start');
  }
  if (engines.length === 0) {
    for (const { name, hint } of missing) console.error(`No ${name}: ${hint}.`);
    if (results.length === 0) note('engines', { failed: 1 }, 'no browser to test in');
    return printSummary();
  }
  handDown(available);
  const named = [...available].map(([name, { version = '', pinned }]) =>
    [name, version, pinned && 'from npm'].filter(Boolean).join(' '),
  );
  console.log(`Testing in ${named.join(', ')}.`);
  for (const line of remarks) console.log(line);
  for (const { name, hint } of missing) console.log(`Not in ${name}: ${hint}.`);
  if (isCi) {
    for (const { name } of missing) note(`engine ${name}`, { failed: 1 }, 'not installed');
  }

  if (isCi && files('e2e').length > 0 && available.has('chromium')) {
    // Fetched before a test waits for it. Why it is not there is told by the tests that need it.
    await pinnedChromium({ fetch: true }).catch(() => undefined);
  }

  if (files('tools').length > 0) await runInNode('tools', files('tools'), {});
  if (files('unit').length > 0) await runUnitTests(files('unit'), engines);
  // Some tests show what the package has rendered.
  const ofPackage = ['build', 'e2e', 'cms', 'site', 'frameworks'].flatMap(files);
  const ofBuilds = [...ofPackage, ...files('old-browsers')];
  if (ofBuilds.length > 0 && !options['no-build']) {
    const [script, output] =
      ofPackage.length > 0
        ? ['build', 'dist/types/index.d.ts']
        : ['build:cdn', 'dist/cdn/euromed-news-card.js'];
    const code = await buildIfStale(script, output);
    if (code !== 0) note(`npm run ${script}`, { failed: 1 }, `exit code ${code}`);
  }
  for (const kind of ['build', 'old-browsers', 'frameworks']) {
    if (files(kind).length > 0) await runInNode(kind, files(kind), {});
  }
  for (const kind of ['e2e', 'cms', 'site']) {
    if (files(kind).length > 0) await runEndToEndTests(kind, files(kind), engines);
  }
  if (results.length === 0) note('tests', { failed: 1 }, 'no test file found');
  return printSummary();
}

if (!(await main())) process.exitCode = 1;
