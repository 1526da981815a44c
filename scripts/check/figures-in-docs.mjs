// @ts-check
// Sizes, times and shares that README and docs tell are those of the build or of the sources, or stand in a part that says when
// and by which command they were measured. docs/performance.md is one run of the benchmark.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { report } from '../generated-files.mjs';
import { unprovenFigures, wrongFigures } from './figures.mjs';
import { knownFigures } from './known-figures.mjs';

/** What was so in a version, and notes on what tests read. */
const isHistory = (/** @type {string} */ file) =>
  /^(CHANGELOG\.md$|\.changeset\/|test\/)/.test(file);

const documents = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', '*.md', 'integrations/wordpress/readme.txt'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file && !isHistory(file));

report([
  ...Object.keys(knownFigures)
    .filter((file) => !documents.includes(file))
    .map((file) => `scripts/check/known-figures.mjs has figures of ${file}, which is no document`),
  ...documents.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const known = knownFigures[file] ?? [];
    const whole = file === 'docs/performance.md' ? text.replaceAll(/^#+ /gm, '') : text;
    return [
      ...wrongFigures(text, known).map((complaint) => `${file} ${complaint}`),
      ...unprovenFigures(
        whole,
        known.map(([pattern]) => pattern),
      ).map(
        (line) =>
          `${file} tells a figure without its date and command, or its source in scripts/check/known-figures.mjs: ${line}`,
      ),
    ];
  }),
]);
