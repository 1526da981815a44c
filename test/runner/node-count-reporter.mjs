// A reporter for node:test that writes what passed and failed to the file that TEST_COUNTS_FILE names, as
// { <test file>: { passed, failed, skipped, failures, notes } }: `failures` says of each one what failed and how,
// `notes` are the tests' diagnostics that begin with `note: `.
// The file is written after each test, so that the counts are there when the process is ended early or crashes.
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

/** @param {import('node:stream').Readable} events */
export default async function* nodeCountReporter(events) {
  const files = {};
  const countsOf = ({ file = '' }) => (files[relative(process.cwd(), file)] ??= sumCounts());
  for await (const { type, data } of events) {
    if (type === 'test:fail') {
      if (!isOwnFailure(data.details)) continue;
      const counts = countsOf(data);
      counts.failed += 1;
      const { error } = data.details;
      counts.failures.push(`${data.name}: ${(error?.cause ?? error)?.message ?? error}`);
    } else if (type === 'test:pass' && data.details.type !== 'suite') {
      if (data.skip !== undefined || data.todo !== undefined) countsOf(data).skipped += 1;
      else countsOf(data).passed += 1;
    } else if (type === 'test:diagnostic' && data.message.startsWith('note: '))
      countsOf(data).notes.push(data.message.slice('note: '.length));
    else continue;
    writeFileSync(process.env.TEST_COUNTS_FILE, JSON.stringify(files));
  }
  yield '';
}
