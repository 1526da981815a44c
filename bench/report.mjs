// A run's JSON as Markdown: one table, and the goals.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge } from './goals.mjs';
import { out, root } from './lib/paths.mjs';
import { median, pairedRatios, range } from './lib/statistics.mjs';
import { measures } from './measures/index.mjs';

const none = '–';
const begin = '<!-- benchmark: written by bench/run.mjs, not by hand -->';
const end = '<!-- /benchmark -->';

const fixed = (value, digits = 0) => {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text;
};

function fromTo(values, digits) {
  const { min, max } = range(values);
  const [from, to] = [fixed(min, digits), fixed(max, digits)];
  return from === to ? '' : ` (${from} to ${to})`;
}

/** `719 · 1.00× (0.97 to 1.04)`: median, its ratio to the floor's, lowest and highest of the rounds. */
function cell({ digits, ratio }, values, base) {
  const middle = median(values);
  const over = values.find((value) => value?.over);
  if (over && middle === undefined) return `> ${over.over}`;
  if (middle === undefined) return none;
  const shown = fixed(middle, digits);
  const baseMedian = median(base);
  if (!ratio || !baseMedian) return shown + fromTo(values, digits);
  const ratios = pairedRatios(values, base);
  return `${shown} · ${fixed(middle / baseMedian, 2)}×${fromTo(ratios, 2)}`;
}

function table({ results, contenders }) {
  const names = Object.keys(contenders);
  const valuesOf = (name, measure, key) => results[name]?.[measure]?.[key] ?? [];
  const rows = measures.flatMap((measure) =>
    measure.rows.map((row) => [
      row.unit ? `${row.label}, ${row.unit}` : row.label,
      ...names.map((name) =>
        cell(row, valuesOf(name, measure.name, row.key), valuesOf('floor', measure.name, row.key)),
      ),
    ]),
  );
  const measured = rows.filter(([, ...cells]) => cells.some((text) => text !== none));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...names.map((name) => contenders[name])]),
    line(['---', ...names.map(() => '---:')]),
    ...measured.map(line),
  ].join('\n');
}

function goalList(results) {
  const judged = judge(results);
  if (!judged.length) return '';
  const lines = judged.map(
    ({ text, limit, reached, met }) =>
      `- ${met ? 'met' : '**missed**'}: ${text}: ${reached} (at most ${limit})`,
  );
  return ['Goals, as medians of this run:', '', ...lines].join('\n');
}

export function toMarkdown(run) {
  const { date, rounds, conditions, versions, warning, failures } = run;
  const { cpu, latency, megabits } = conditions;
  const { browser, node, processor, ...packages } = versions;
  return [
    `Measured on ${date.slice(0, 10)}: ${rounds} interleaved rounds in ${browser}, processor ${cpu} times slower, ${latency} ms per request, ${megabits} Mbit/s; on ${processor}, Node ${node.slice(1)}.`,
    `Versions: ${Object.entries(packages)
      .map((pair) => pair.join(' '))
      .join(', ')}.`,
    'Each cell: the median, its ratio to floor’s, and the lowest and highest ratio (or value) of a round. Times mean nothing on another machine, ratios do.',
    warning && `**${warning}**`,
    table(run),
    goalList(run.results),
    failures.length && `Failed:\n\n${failures.map((text) => `- ${text}`).join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Writes the table into docs/performance.md, and leaves the text around the table. */
export function writeDocs(markdown) {
  const path = join(root, 'docs', 'performance.md');
  const unformatted = `<!-- prettier-ignore-start -->\n\n${markdown}\n\n<!-- prettier-ignore-end -->`;
  const block = `${begin}\n\n${unformatted}\n\n${end}`;
  const before = existsSync(path)
    ? readFileSync(path, 'utf8')
    : `# Performance\n\n${begin}${end}\n`;
  if (!before.includes(begin) || !before.includes(end)) {
    throw new Error(`docs/performance.md has no place for the table: ${begin} … ${end}`);
  }
  const [head, rest] = before.split(begin);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, head + block + rest.slice(rest.indexOf(end) + end.length));
}

export function writeResults(run) {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'results.json'), `${JSON.stringify(run, null, 1)}\n`);
  writeFileSync(join(out, 'results.md'), `${toMarkdown(run)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = process.argv[2] ?? join(out, 'results.json');
  console.log(toMarkdown(JSON.parse(readFileSync(path, 'utf8'))));
}
