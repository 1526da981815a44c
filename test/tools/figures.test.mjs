// The check of figures in documents: what the check accepts, and what it reports.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unprovenFigures, wrongFigures } from '../../scripts/check/figures.mjs';

describe('figures in documents', () => {
  for (const line of [
    'The card takes 12 kB of script.',
    'A card of 12 kB.',
    'About 1.5 MB are fetched.',
    'Ready in 40 ms, at most.',
    'Tests take 3 minutes.',
    'Twice as fast: 30 % of the time.',
    '| size | 20 590 bytes |',
    'From 0.7 GB on',
  ])
    it(`need a date and a command: ${line}`, () => {
      assert.deepEqual(unprovenFigures(`# Page\n\n${line}\n`), [line]);
    });

  it('are not proven by a date and a command of another section', () => {
    const text = '## One\n\nOn 2026-11-29 by `npm run size`.\n\n### Two\n\nIt has 12 kB.\n';
    assert.deepEqual(unprovenFigures(text), ['It has 12 kB.']);
  });

  it('are proven by both in the same section, and by a source', () => {
    assert.deepEqual(unprovenFigures('## One\n\n12 kB, on 2026-11-29 by `npm run size`.\n'), []);
    assert.deepEqual(unprovenFigures('## One\n\nIt has 12 kB.\n', [/has (\d+) kB/]), []);
    assert.notDeepEqual(unprovenFigures('## One\n\nIt has 12 kB, 2026-11-29.\n'), []);
    assert.notDeepEqual(unprovenFigures('## One\n\nIt has 12 kB, `npm run size`.\n'), []);
  });

  it('of a decision need a date only', () => {
    const text = '# 1. X\n\n_Decided on 2026-11-23; figures are of that day._\n\nIt has 12 kB.\n';
    assert.deepEqual(unprovenFigures(text), []);
    assert.notDeepEqual(unprovenFigures(text.replace('; figures are of that day', '')), []);
  });

  it('do not include widths, versions, dates, samples and tables of the manifest', () => {
    for (const text of [
      'At 300 px wide, 200px at least.',
      'Node 20.19, 2026-11-29, 27 languages.',
      '```js\nwait(); // 12 ms\n```',
      '<!-- api:attributes -->\n10 ms\n<!-- /api:attributes -->',
    ])
      assert.deepEqual(unprovenFigures(`# Page\n\n${text}\n`), []);
  });

  it('with a source match the source within a twentieth', () => {
    const known = [[/has (\d+) kB/, () => 30.7]];
    assert.deepEqual(wrongFigures('It has 31 kB.', known), []);
    assert.match(wrongFigures('It has 28 kB.', known)[0], /says 28, not 30\.7/);
    assert.match(wrongFigures('It is small.', known)[0], /says NaN/);
  });
});
