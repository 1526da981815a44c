// @ts-check
// Prints what readers download, and fails where it is more than scripts/size-budgets.mjs allows.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { chunks, cldr, embed, firstCard, lazyLocale, locale, names } from './size-budgets.mjs';

const CDN = new URL('../dist/cdn/', import.meta.url);

/** @typedef {{ ceiling: number, goal?: number }} Budget */
/** @typedef {{ what: string, bytes: number, budget?: Budget }} Row */

const brotliSize = (/** @type {string} */ file) =>
  brotliCompressSync(readFileSync(new URL(file, CDN)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

/**
 * Scripts of a directory beside the main one, by name without the hash.
 * @returns {[name: string, bytes: number][]}
 */
const sizesIn = (/** @type {string} */ directory) =>
  readdirSync(new URL(directory, CDN))
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => [file.replace(/-\w+\.js$/, ''), brotliSize(`${directory}/${file}`)]);

/** @returns {Budget} */
const budgetOfLocale = (/** @type {string} */ name) => {
  if (name === 'names-cldr') return names;
  return name.endsWith('-cldr') ? cldr : name.endsWith('-lazy') ? lazyLocale : locale;
};

/** @returns {Row[]} */
function measure() {
  const script = brotliSize('euromed-news-card.js');
  const locales = new Map(sizesIn('locales'));
  // Of some locales, what the script says is in the script.
  const first = locales.get(firstCard.locale) ?? 0;
  const budgets = /** @type {Record<string, Budget>} */ (chunks);
  return [
    { what: `first card (${firstCard.locale})`, bytes: script + first, budget: firstCard },
    { what: 'script', bytes: script, budget: { ceiling: Infinity } },
    ...[...locales].map(([name, bytes]) => ({
      what: `locale ${name}`,
      bytes,
      budget: budgetOfLocale(name),
    })),
    ...(existsSync(new URL('embed.js', CDN))
      ? [{ what: 'embed page', bytes: brotliSize('embed.js'), budget: embed }]
      : []),
    ...sizesIn('chunks').map(([name, bytes]) => ({
      what: `chunk ${name}`,
      bytes,
      ...(budgets[name] && { budget: budgets[name] }),
    })),
  ];
}

const number = (/** @type {number | undefined} */ bytes) =>
  bytes === undefined || bytes === Infinity ? '' : bytes.toLocaleString('en');

/** @returns {string} a complaint, a remark, or nothing */
function verdict(/** @type {Row} */ { bytes, budget }) {
  if (!budget) return 'NO CEILING: add one to scripts/size-budgets.mjs';
  if (bytes > budget.ceiling) return `TOO LARGE by ${number(bytes - budget.ceiling)}`;
  if (budget.goal && bytes > budget.goal) return `${number(bytes - budget.goal)} above the goal`;
  return '';
}

const rows = measure();
const width = Math.max(...rows.map(({ what }) => what.length));
const line = (
  /** @type {string[]} */ [what = '', bytes = '', ceiling = '', goal = '', note = ''],
) =>
  `${what.padEnd(width)} ${bytes.padStart(8)} ${ceiling.padStart(8)} ${goal.padStart(8)}  ${note}`;

console.log(line(['bytes after brotli', 'size', 'ceiling', 'goal']));
for (const row of rows)
  console.log(
    line([
      row.what,
      number(row.bytes),
      number(row.budget?.ceiling),
      number(row.budget?.goal),
      verdict(row),
    ]).trimEnd(),
  );

if (rows.some(({ bytes, budget }) => !budget || bytes > budget.ceiling)) process.exitCode = 1;
