// @ts-check
// Writes README's table of browsers from the dated results of `node test/old-browsers/run.mjs --write`.
import { readFileSync } from 'node:fs';
import { head, row, writePages } from '../../scripts/filled-page.mjs';

/** @type {{ date: string, browsers: Record<string, { version: string, menu: boolean }> }} */
const { date, browsers } = JSON.parse(readFileSync('test/old-browsers/results.json', 'utf8'));

/** Names of the engines of today. @type {Record<string, string>} */
const names = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

const rows = Object.entries(browsers).map(([name, { version, menu }]) =>
  row([
    `${names[name] ?? 'Chromium'} ${version.replace(/(\.0)+$/, '')}`,
    'the card, its languages, its error, its empty feed',
    menu ? 'the menu' : 'the address, to copy',
    names[name] ? 'all tests' : '`test/old-browsers`',
  ]),
);

await writePages(
  {
    'README.md': {
      browsers: `${head(['browser', 'shown', 'by the share button', 'tested by'])}${rows.join('')}
Run on ${date} by \`node test/old-browsers/run.mjs --write\`.
`,
    },
  },
  'node test/old-browsers/write-docs.mjs',
);
