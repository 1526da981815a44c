// Records one visit of one contender as a Chrome trace and prints where its time went until complete.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { launchBrowser } from './lib/browser.mjs';
import { slowPhone, unthrottled } from './lib/conditions.mjs';
import { loadContenders } from './lib/contenders.mjs';
import { out } from './lib/paths.mjs';
import { visit } from './lib/visit.mjs';
import { serve } from './serve.mjs';
import { groupOf, mainThreadOf, tasksOf } from './tracing/main-thread.mjs';
import { printTable } from './tracing/print.mjs';
import { functionsOf } from './tracing/profile.mjs';

const categories = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'blink.user_timing',
  'loading',
  'toplevel',
  'v8',
  'v8.execute',
  '__metadata',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1' },
    top: { type: 'string', default: '25' },
    fast: { type: 'boolean', default: false },
  },
});
const [name] = positionals;
if (!name) throw new Error('node bench/trace.mjs <contender> [--count 100] [--top 25] [--fast]');

const count = Number(values.count);
const top = Number(values.top);
const file = join(out, `trace-${name}.json`);

const { contenders, missing } = await loadContenders([name]);
if (missing.length) throw new Error('First "npm run build" in the repository’s root.');
await build(contenders);
const server = await serve({ contenders });
const browser = await launchBrowser();
const run = { browser, origin: server.origin };
const options = {
  path: count > 1 ? `page.html?count=${count}&eager` : 'page.html',
  count,
  conditions: values.fast ? unthrottled : slowPhone,
  bound: 600_000,
};
// Warms up the browser, as a run of the benchmark does.
await visit(run, contenders[0], options, () => {});
const before = (page) => page.tracing.start({ path: file, categories });
await visit(run, contenders[0], { ...options, before }, async ({ page }) => {
  await wait(500);
  await page.tracing.stop();
});
await browser.close();
await server.close();

const { traceEvents: events } = JSON.parse(readFileSync(file, 'utf8'));
const thread = mainThreadOf(events, server.origin);
const { ts: complete } = events.find(
  (event) => event.name === 'bench-complete' && event.pid === thread.pid,
);
const window = { from: thread.start, to: complete };
const tasks = tasksOf(events, thread, window);
const since = (ts) => ts - thread.start;

console.log(
  `${name}, ${count} card${count > 1 ? 's' : ''}: ${file} (open it in DevTools, Performance)`,
);
printTable('When (ms)', moments());
printTable(
  'Main thread, by kind (self ms)',
  sums(({ name: task }) => groupOf(task)),
);
printTable('Main thread, by task (self ms)', sums(({ name: task }) => task).slice(0, top));
printTable(
  'Longest tasks (ms; start, duration)',
  tasks
    .filter(({ dur, depth }) => depth === 0 && dur > 20_000)
    .map((task) => [[since(task.ts), task.dur], within(task)]),
);
printTable(
  'Functions (self ms, with what they call)',
  functionsOf(events, thread, window)
    .slice(0, top)
    .map(({ self, total, name: functionName, where }) => [[self, total], functionName, where]),
);

function moments() {
  const requests = events.filter(
    (event) =>
      event.name === 'ResourceSendRequest' && event.pid === thread.pid && event.ts >= thread.start,
  );
  const rows = requests.map(({ ts, args: { data } }) => {
    const end = events.find(
      (event) => event.name === 'ResourceFinish' && event.args.data.requestId === data.requestId,
    );
    return [[since(ts), since(end?.ts ?? ts)], `request ${data.url.replace(server.origin, '')}`];
  });
  const paint = events.find(
    (event) =>
      event.name === 'firstContentfulPaint' && event.pid === thread.pid && event.ts >= thread.start,
  );
  if (paint) rows.push([[since(paint.ts), since(paint.ts)], 'first contentful paint']);
  rows.push([[since(complete), since(complete)], 'complete']);
  return rows.sort(([[a]], [[b]]) => a - b);
}

/** `[[self], what]`, the longest first. */
function sums(by) {
  const byKey = new Map();
  for (const task of tasks) byKey.set(by(task), (byKey.get(by(task)) ?? 0) + task.self);
  return [...byKey].sort(([, a], [, b]) => b - a).map(([key, self]) => [[self], key]);
}

/** The longest parts of a task, as `Layout 30, EvaluateScript 12`. */
function within({ ts, dur }) {
  const parts = new Map();
  for (const task of tasks) {
    if (task.ts < ts || task.ts >= ts + dur) continue;
    parts.set(task.name, (parts.get(task.name) ?? 0) + task.self);
  }
  return [...parts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([part, self]) => `${part} ${Math.round(self / 1000)}`)
    .join(', ');
}
