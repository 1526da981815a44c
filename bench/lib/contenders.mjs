import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cdn } from './paths.mjs';

/** Every contender, in the order of the table. The first is what the others are compared with. */
export const names = [
  'floor',
  'lit-floor',
  'ours-tag',
  'ours-snippet',
  'static',
  'wordpress-iframe',
  'bluesky-post-embed',
  'shoelace',
  'web-awesome',
  'react-aria',
  'ecl',
];

/** The contenders asked for, those left out for want of a build, and why. */
export async function loadContenders(only = names) {
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length) {
    throw new Error(`Unknown contender ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  }
  const contenders = [];
  const missing = [];
  for (const name of names.filter((known) => only.includes(known))) {
    const { default: contender } = await import(`../contenders/${name}/contender.mjs`);
    const built = !contender.cdn || existsSync(join(cdn, 'euromed-news-card.js'));
    if (built) contenders.push({ ...contender, name, skip: contender.skip ?? [] });
    else missing.push(name);
  }
  return { contenders, missing };
}
