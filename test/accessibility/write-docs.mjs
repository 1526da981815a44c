// @ts-check
// Writes docs/conformance.md from criteria.mjs and from what axe says of its own rules. With --check it only tells
// whether the file is up to date, and whether the tests that docs/conformance.md and docs/privacy.md name are there.
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { criteria } from './criteria.mjs';
import { report, writeOrCheck } from '../../scripts/generated-files.mjs';
import { formatted, head, row } from '../../scripts/filled-page.mjs';

const FILE = 'docs/conformance.md';

/** Criteria that are new in WCAG 2.2; EN 301 549 V3.2.1 refers to WCAG 2.1. */
const NEW = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

/** Rules for pages: axe does not apply these to a card. */
const OF_PAGES = /^(bypass|document-title|html-|frame|meta-|aria-hidden-body)/;

/** The rules of axe for a criterion, as the tests run them: all that are on by default, and the rule for the size of targets. */
const rulesOf = (/** @type {string} */ number) =>
  axe
    .getRules([`wcag${number.replaceAll('.', '')}`])
    .filter(({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated'))
    .filter(({ ruleId, tags }) => !tags.includes('wcag2aaa') && !OF_PAGES.test(ruleId))
    .map(({ ruleId }) => ruleId);

/** @param {string} number */
function rowOf(number) {
  const {
    name,
    level,
    notApplicable,
    page,
    tests = [],
  } = /** @type {import('./criteria.mjs').Criterion} */ (criteria[number]);
  const clause = NEW.includes(number) ? '–' : `9.${number}`;
  const rules = rulesOf(number);
  const evidence = [
    ...(rules.length > 0 ? [`axe: ${rules.map((rule) => `\`${rule}\``).join(', ')}`] : []),
    ...tests.map(([file, title]) => `\`${file}\`: ${title}`),
  ];
  const [result, remark] = notApplicable
    ? ['not applicable', notApplicable]
    : page
      ? ['the page’s', page]
      : tests.length > 0
        ? ['tested', evidence.join('; ')]
        : rules.length > 0
          ? ['by axe alone', evidence.join('; ')]
          : ['not checked', ''];
  return { result, cells: [`${number} ${name}`, level, clause, result, remark] };
}

const rows = Object.keys(criteria).map(rowOf);
const count = (/** @type {string} */ wanted) =>
  rows.filter(({ result }) => result === wanted).length;

const text = `# Accessibility conformance

Written by \`node test/accessibility/write-docs.mjs\` from the tests; the check compares. For public bodies that are asked for a report
after EN 301 549 V3.2.1, chapter 9 (the web), and for WCAG 2.2, levels A and AA. No person who depends on assistive
technology has been asked, and no auditor: this is what tests show of the card as it is delivered, without a
page's own themes and slots, in Chromium, Firefox and WebKitGTK.

- **tested** (${count('tested')}): the tests named check what the criterion asks of the card, or a part of this; CI runs them.
- **by axe alone** (${count('by axe alone')}): axe ${axe.version} finds nothing in any state, layout and colour scheme, in French, Arabic and
  two pseudo-locales (\`test/accessibility/axe.test.ts\`, \`layouts.test.ts\`). axe sees a part of what a criterion asks.
- **not checked** (${count('not checked')}): no test covers the criterion. Nothing is claimed.
- **not applicable** (${count('not applicable')}): the card has nothing that could fail.
- **the page’s** (${count('the page’s')}): the page around the card decides.

The article's own words, pictures and HTML are the publisher's: a picture without a description, or a table without
headings, stays so. EN 301 549 has one clause more, 9.4.1.1 Parsing, which WCAG 2.2 took away as no longer needed.
[accessibility.md](accessibility.md) says what the card does.

${head(['criterion', 'level', 'EN 301 549', 'result', 'by'])}${rows.map(({ cells }) => row(cells)).join('')}`;

/** Tests that a document names and that are not there, as `file`: title. @param {[file: string, title: string][]} named */
const missing = (named) =>
  named
    .filter(([file, title]) => !readFileSync(file, 'utf8').includes(title))
    .map(([file, title]) => `${file} has no test “${title}”`);

const ofPrivacy = [
  ...readFileSync('docs/privacy.md', 'utf8').matchAll(/`(test\/[^`]+)`: ([^;|]+?) *(?=[;|])/g),
].map(([, file = '', title = '']) => /** @type {[string, string]} */ ([file, title]));

writeOrCheck([[FILE, await formatted(FILE, text)]], 'node test/accessibility/write-docs.mjs');
report([
  ...missing(Object.values(criteria).flatMap(({ tests = [] }) => tests)),
  ...missing(ofPrivacy),
  ...(ofPrivacy.length > 0 ? [] : ['docs/privacy.md names no test']),
]);
