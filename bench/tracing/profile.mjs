// The functions of a trace's CPU profile, with their places in the sources.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { out } from '../lib/paths.mjs';

/** `[{ name, where, self, total }]` in microseconds, the longest first. */
export function functionsOf(events, { pid }, { from, to }) {
  const nodes = new Map();
  const profile = events.find(({ name, pid: process }) => name === 'Profile' && process === pid);
  if (!profile) return [];
  let time = profile.args.data.startTime;
  for (const { args } of chunksOf(events, profile)) {
    const { cpuProfile = {}, timeDeltas = [] } = args.data;
    for (const node of cpuProfile.nodes ?? []) nodes.set(node.id, { ...node, self: 0 });
    (cpuProfile.samples ?? []).forEach((id, index) => {
      const delta = timeDeltas[index];
      time += delta;
      if (time >= from && time <= to) nodes.get(id).self += delta;
    });
  }
  return summed(nodes);
}

const chunksOf = (events, profile) =>
  events
    .filter(
      ({ name, pid, id }) => name === 'ProfileChunk' && pid === profile.pid && id === profile.id,
    )
    .sort((a, b) => a.ts - b.ts);

function summed(nodes) {
  const functions = new Map();
  const of = ({ callFrame }) => {
    const key = `${callFrame.functionName} ${callFrame.url} ${callFrame.lineNumber} ${callFrame.columnNumber}`;
    if (!functions.has(key)) functions.set(key, { ...located(callFrame), self: 0, total: 0 });
    return functions.get(key);
  };
  for (const node of nodes.values()) {
    if (!node.self) continue;
    of(node).self += node.self;
    // Recursion counts once.
    const above = new Set();
    for (let at = node; at; at = nodes.get(at.parent)) above.add(of(at));
    for (const each of above) each.total += node.self;
  }
  return [...functions.values()].sort((a, b) => b.self - a.self);
}

const maps = new Map();

function sourceMapFor(url) {
  if (!url.startsWith('http')) return undefined;
  const path = join(out, 'site', `${new URL(url).pathname}.map`);
  if (!maps.has(path)) {
    const map = existsSync(path)
      ? new SourceMap(JSON.parse(readFileSync(path, 'utf8')))
      : undefined;
    maps.set(path, map);
  }
  return maps.get(path);
}

function located({ functionName, url, lineNumber, columnNumber }) {
  const name = functionName || '(anonymous)';
  if (!url) return { name, where: '' };
  const entry = sourceMapFor(url)?.findEntry(lineNumber, columnNumber);
  if (!entry?.originalSource) return { name, where: `${new URL(url).pathname}:${lineNumber + 1}` };
  const file = entry.originalSource.replace(/^.*node_modules\//, '').replace(/^(\.\.\/)+/, '');
  return { name: entry.name ?? name, where: `${file}:${entry.originalLine + 1}` };
}
