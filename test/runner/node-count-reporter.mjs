// A reporter for node:test that writes what passed and failed to the file that TEST_COUNTS_FILE names, as
// { hasEnded, counts: { <test file>: { passed, failed, skipped, failures, notes } } }: `failures` says of each failed test
// what failed and how, `notes` are the tests' diagnostics that begin with `note: `.
// The file is written after each test: where the process is ended early or crashes, the counts are there, and `hasEnded` is
// false.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { sumCounts } from './test-counts.mjs';

/**
 * A suite counts only when it broke itself, in a hook for instance: its tests count already. When it
 * did, those that were cancelled with it don't.
 */
function isOwnFailure({ error }) {
  return error?.failureType !== 'subtestsFailed' && error?.failureType !== 'cancelledByParent';
}

/** Whether all tests have had their turn: their number comes last. With `--test-force-exit` the events have no end. */
const isLast = (type, { message, nesting }) =>
  type === 'test:diagnostic' && nesting === 0 && /^tests \d+$/.test(message);

/** @param {import('node:stream').Readable} events */
export default async function* nodeCountReporter(events) {
  const counts = {};
  const write = (hasEnded) =>
    writeFileSync(process.env.TEST_COUNTS_FILE, JSON.stringify({ hasEnded, counts }));
  const countsOf = ({ file = '' }) => (counts[relative(process.cwd(), file)] ??= sumCounts());
  for await (const { type, data } of events) {
    if (type === 'test:fail') {
      if (!isOwnFailure(data.details)) continue;
      const ofFile = countsOf(data);
      ofFile.failed += 1;
      const { error } = data.details;
      ofFile.failures.push(`${data.name}: ${(error?.cause ?? error)?.message ?? error}`);
    } else if (type === 'test:pass' && data.details.type !== 'suite') {
      if (data.skip !== undefined || data.todo !== undefined) countsOf(data).skipped += 1;
      else countsOf(data).passed += 1;
    } else if (type === 'test:diagnostic' && data.message.startsWith('note: '))
      countsOf(data).notes.push(data.message.slice('note: '.length));
    else if (isLast(type, data)) {
      write(true);
      continue;
    } else continue;
    write(false);
  }
  yield '';
}
