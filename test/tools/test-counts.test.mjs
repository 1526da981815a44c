// A second run of a failed file, or of a runner that crashed: what counts, and how the first run is reported.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runNodeTests } from '../runner/run-counted.mjs';
import { runFailedAgain, runToEnd, sumCounts } from '../runner/test-counts.mjs';

const good = { passed: 3, failed: 0, skipped: 0, failures: [] };
const bad = { passed: 2, failed: 1, skipped: 0, failures: ['opens: timed out'] };

const answering = (answer) => {
  const calls = [];
  const runAgain = (files) => {
    calls.push(files);
    return Promise.resolve(answer);
  };
  return { calls, runAgain };
};

describe('test files that failed', () => {
  it('run once more alone; a file that then passes is flaky, and counts with its second results', async () => {
    const { calls, runAgain } = answering({ 'b.test.mjs': good });
    const { files, flaky } = await runFailedAgain(
      { 'a.test.mjs': good, 'b.test.mjs': bad },
      runAgain,
    );
    assert.deepEqual(calls, [['b.test.mjs']]);
    assert.deepEqual(flaky, ['opens: timed out']);
    const { passed, failed, failures } = sumCounts(files);
    assert.deepEqual([passed, failed, failures], [6, 0, []]);
  });

  it('stay failed when they fail again, run nothing or report nothing', async () => {
    for (const answer of [
      { 'b.test.mjs': bad },
      { 'b.test.mjs': { ...good, passed: 0 } },
      {},
      undefined,
    ]) {
      const { runAgain } = answering(answer);
      const { files, flaky } = await runFailedAgain({ 'b.test.mjs': bad }, runAgain);
      assert.deepEqual(flaky, []);
      assert.deepEqual(files, { 'b.test.mjs': bad });
    }
  });

  it('do not run again when nothing failed, or when many tests did', async () => {
    for (const failed of [0, 6]) {
      const { calls, runAgain } = answering({ 'b.test.mjs': good });
      const files = { 'b.test.mjs': { ...bad, failed } };
      assert.deepEqual(await runFailedAgain(files, runAgain), { files, flaky: [] });
      assert.deepEqual(calls, []);
    }
  });
});

describe('a test runner', () => {
  const files = ['a.test.mjs', 'b.test.mjs', 'c.test.mjs'];
  const counts = Object.fromEntries(files.map((file) => [file, good]));
  const silent = { code: 'SIGSEGV', hasEnded: false };
  const ended = { code: 0, hasEnded: true, counts };
  const runs = (...answers) => {
    const words = [];
    const ran = [];
    const run = (chosen) => {
      ran.push(chosen);
      return Promise.resolve(answers.shift());
    };
    return { ran, words, result: () => runToEnd(files, run, (said) => words.push(said)) };
  };

  it('that comes to the end runs once, whatever its exit code', async () => {
    for (const first of [ended, { ...ended, code: 1 }]) {
      const { result, words, ran } = runs(first, silent);
      assert.deepEqual(await result(), { last: first, flaky: [] });
      assert.deepEqual(ran, [files]);
      assert.deepEqual(words, []);
    }
  });

  it('that ends without results runs once more, and is flaky', async () => {
    const { result, words, ran } = runs(silent, ended);
    const { last, flaky } = await result();
    assert.deepEqual(last, ended);
    assert.deepEqual(ran, [files, files]);
    assert.match(flaky[0], /ended early .*SIGSEGV/);
    assert.deepEqual(words, flaky);
  });

  it('that ends early runs the files that are left, and the one that may not be whole', async () => {
    const early = { code: 1, hasEnded: false, counts: { 'a.test.mjs': good, 'b.test.mjs': bad } };
    const rest = { 'b.test.mjs': good, 'c.test.mjs': good };
    const { result, ran } = runs(early, { ...ended, counts: rest });
    const { last, flaky } = await result();
    assert.deepEqual(ran, [files, ['b.test.mjs', 'c.test.mjs']]);
    assert.equal(sumCounts(last.counts).passed, 9);
    assert.equal(sumCounts(last.counts).failed, 0);
    assert.match(flaky[0], /ended early .*1/);
  });

  it('that never comes to the end has failed, after the second run', async () => {
    for (const second of [silent, { ...silent, counts: { 'a.test.mjs': good } }]) {
      const { result, ran } = runs(silent, second, ended);
      const { last, flaky } = await result();
      assert.deepEqual([last.hasEnded, last.counts, flaky], [false, second.counts, []]);
      assert.equal(ran.length, 2);
    }
  });
});

describe('the reporter of node:test', () => {
  /** What the runner tells of a file with these tests. */
  async function told(t, tests, settings) {
    const folder = mkdtempSync(join(tmpdir(), 'counted-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'some.test.mjs');
    writeFileSync(file, `import { it } from 'node:test';\n${tests}`);
    const { code, hasEnded, counts } = await runNodeTests([file], {
      env: { NODE_TEST_CONTEXT: '' },
      quiet: true,
      ...settings,
    });
    const { passed, failed } = sumCounts(counts);
    return { code, hasEnded, passed, failed };
  }

  it('writes whether the run came to its end', async (t) => {
    const passes = `it('passes', () => {});\n`;
    const fails = `it('fails', () => { throw new Error('no'); });\n`;
    const ends = `it('ends', () => process.exit(7));\n`;
    assert.deepEqual(await told(t, passes + fails), {
      code: 1,
      hasEnded: true,
      passed: 1,
      failed: 1,
    });
    const { code, hasEnded } = await told(t, passes + ends + fails);
    assert.deepEqual([code, hasEnded], [7, false]);
  });

  it('shows where a run stands still: the run is ended, and has not come to its end', async (t) => {
    const hangs = `import { before, describe } from 'node:test';
      describe('a suite', () => {
        before(() => new Promise((resolve) => setTimeout(resolve, 600_000)));
        it('waits', () => {});
      });`;
    const { code, hasEnded } = await told(t, hangs, { silence: 1_500 });
    assert.deepEqual([code, hasEnded], ['SIGTERM', false]);
  });
});
