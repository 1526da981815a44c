// Whether other programs use the processors: the share of busy time while the benchmark is idle.
import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const sampleLength = 500;
const tolerated = 0.1;

function processorTimes() {
  let idle = 0;
  let all = 0;
  for (const { times } of cpus()) {
    idle += times.idle;
    all += Object.values(times).reduce((sum, time) => sum + time, 0);
  }
  return { idle, all };
}

/** The processors' share of busy time, 0 to 1. */
export async function busyShare() {
  const before = processorTimes();
  await wait(sampleLength);
  const after = processorTimes();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

/** A warning, or `undefined` on an idle machine. */
export function busyWarning(shares) {
  const most = Math.max(...shares);
  if (most <= tolerated) return undefined;
  const average = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const percent = (share) => `${Math.round(share * 100)} %`;
  return `The machine was busy with other work: ${percent(average)} of its processors on average, up to ${percent(most)}. Do not trust these figures.`;
}
