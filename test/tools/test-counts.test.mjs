// A second run, of a failed file or of a runner that crashed: what counts, and what is said of the first.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runFailedAgain, sumCounts, untilCounted } from '../runner/test-counts.mjs';

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
  it('run once more alone; one that passes is flaky, and counts with its second results', async () => {
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
  const crashed = { code: 'SIGSEGV', counts: undefined };
  const ended = { code: 0, counts: { 'a.test.mjs': good } };
  const runs = (...answers) => {
    const words = [];
    const start = () => Promise.resolve(answers.shift());
    return { left: answers, words, run: () => untilCounted(start, (said) => words.push(said)) };
  };

  it('that said what passed runs once, whatever its exit code', async () => {
    for (const first of [ended, { ...ended, code: 1 }]) {
      const { run, words, left } = runs(first, crashed);
      assert.deepEqual(await run(), { last: first, flaky: [] });
      assert.equal(left.length, 1);
      assert.deepEqual(words, []);
    }
  });

  it('that ended without results runs once more, and is flaky', async () => {
    const { run, words } = runs(crashed, ended);
    const { last, flaky } = await run();
    assert.equal(last, ended);
    assert.match(flaky[0], /without results .*SIGSEGV/);
    assert.deepEqual(words, flaky);
  });

  it('that never tells results has failed, after the second run', async () => {
    const { run, left } = runs(crashed, crashed, ended);
    assert.deepEqual(await run(), { last: crashed, flaky: [] });
    assert.equal(left.length, 1);
  });
});
