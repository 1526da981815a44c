// Runs the benchmark: builds, serves, and measures every contender once in every round.
import { build } from './build.mjs';
import { launchBrowser } from './lib/browser.mjs';
import { loadContenders } from './lib/contenders.mjs';
import { busyShare, busyWarning } from './lib/machine.mjs';
import { readOptions } from './lib/options.mjs';
import { versionsOf } from './lib/versions.mjs';
import { measures as allMeasures } from './measures/index.mjs';
import { toMarkdown, writeDocs, writeResults } from './report.mjs';
import { serve } from './serve.mjs';

const options = readOptions(process.argv.slice(2));
const { contenders, missing } = await loadContenders(options.only, !!options.before);
const measures = chosenMeasures(options.measures);
if (missing.length) {
  const message = `Left out: ${missing.join(', ')} (first "npm run build" in the repository's root).`;
  if (options.docs) throw new Error(message);
  console.error(message);
}

await build(contenders, options.before);
const server = await serve({ contenders });
for (const measure of measures) {
  for (const { name } of contenders) {
    for (const path of measure.warm?.() ?? []) server.warm(`/${name}/${path}`);
  }
}

let browser = await launchBrowser();
const record = {
  date: new Date().toISOString(),
  rounds: 0,
  conditions: options.conditions,
  versions: await versionsOf(contenders, browser),
  contenders: Object.fromEntries(contenders.map(({ name, title }) => [name, title])),
  busy: [],
  warning: undefined,
  failures: [],
  results: {},
};
// A measure that fails is tried once, not in every round.
const givenUp = new Set();

// The first page of a browser is slower than any after it.
await allMeasures[0].run(runContext(), contenders[0]).catch(() => {});

for (let round = 0; round < options.rounds; round += 1) {
  record.busy.push(await busyShare());
  for (const measure of measures) {
    for (const contender of rotated(contenders, round)) await measureOne(measure, contender, round);
  }
  record.rounds = round + 1;
  record.warning = busyWarning(record.busy);
  writeResults(record);
}
await browser.close();
for (const measure of measures) await measure.close?.();
await server.close();

const markdown = toMarkdown(record);
console.log(markdown);
if (options.docs) writeDocs(markdown);
if (record.failures.length) process.exitCode = 1;

function runContext() {
  return { browser, origin: server.origin, conditions: options.conditions, bound: options.bound };
}

async function measureOne(measure, contender, round) {
  const id = `${contender.name} ${measure.name}`;
  const { only, also, skip } = contender;
  const isIts = only.length
    ? only.includes(measure.name)
    : measure.isOptional
      ? also.includes(measure.name)
      : !skip.includes(measure.name);
  if (!isIts || givenUp.has(id)) return;
  try {
    const values = await measure.run(runContext(), contender);
    keep(contender.name, measure.name, round, values);
    console.error(`${round + 1}/${options.rounds} ${id}: ${summary(values)}`);
    if (Object.values(values).some((value) => value?.over)) {
      givenUp.add(id);
      await restartBrowser();
    }
  } catch (error) {
    givenUp.add(id);
    record.failures.push(`${id}: ${error.message}`);
    console.error(`${round + 1}/${options.rounds} ${id}: ${error.message}`);
    await restartBrowser();
  }
}

/** A page that timed out may still be running. */
async function restartBrowser() {
  await browser.close();
  browser = await launchBrowser();
}

function keep(name, measure, round, values) {
  for (const [key, value] of Object.entries(values)) {
    const list = (((record.results[name] ??= {})[measure] ??= {})[key] ??= []);
    list[round] = value;
  }
}

function summary(values) {
  return Object.entries(values)
    .map(([key, value]) => `${key} ${value?.over ? `> ${value.over}` : Number(value.toFixed(3))}`)
    .join(', ');
}

/** Changes the order in each round, so that no contender always follows the same one. */
function rotated(list, by) {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

function chosenMeasures(wanted) {
  const unknown = wanted?.filter((name) => !allMeasures.some((measure) => measure.name === name));
  if (unknown?.length) throw new Error(`Unknown measure ${unknown.join(', ')}`);
  return wanted ? allMeasures.filter(({ name }) => wanted.includes(name)) : allMeasures;
}
