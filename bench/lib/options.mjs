import { parseArgs } from 'node:util';
import { slowPhone } from './conditions.mjs';
import { names } from './contenders.mjs';

const help = `node bench/run.mjs [options]
  --only a,b        contenders: ${names.join(', ')}
  --before DIR      another build of the card (its dist/cdn), measured beside this one
  --measures a,b    load, many, documents, below, share, taps, mount, size, list, firefox
  --rounds 7        every contender once in each
  --bound 60        seconds after which a page of many cards counts as "> 60 s" and is not tried again
  --cpu 4           how many times slower the processor
  --latency 150     milliseconds added to each request
  --megabits 1.6    per second; 0: no limit
  --docs            write docs/performance.md too (the full run only)`;

const list = (text) => text?.split(',').map((item) => item.trim());

export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      before: { type: 'string' },
      measures: { type: 'string' },
      rounds: { type: 'string', default: '7' },
      bound: { type: 'string', default: '60' },
      cpu: { type: 'string', default: String(slowPhone.cpu) },
      latency: { type: 'string', default: String(slowPhone.latency) },
      megabits: { type: 'string', default: String(slowPhone.megabits) },
      docs: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  const options = {
    only: list(values.only),
    before: values.before,
    measures: list(values.measures),
    rounds: Number(values.rounds),
    bound: Number(values.bound) * 1000,
    conditions: {
      cpu: Number(values.cpu),
      latency: Number(values.latency),
      megabits: Number(values.megabits),
    },
    docs: values.docs,
  };
  const usual = Object.entries(slowPhone).every(
    ([key, value]) => options.conditions[key] === value,
  );
  if (options.docs && (options.only || options.measures || options.rounds < 7 || !usual)) {
    throw new Error('--docs is for the full run: every contender and measure, 7 rounds or more.');
  }
  return options;
}
