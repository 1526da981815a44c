// A failed file's second run: what counts, and what is said of the first.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runFailedAgain, sumCounts } from '../../scripts/testing/test-counts.mjs';

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
