import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cdn, npm } from './paths.mjs';

/** Every contender, in the order of the table. The others are compared with the first. */
export const names = [
  'floor',
  'lit-floor',
  'ours-tag',
  'ours-snippet',
  'ours-ahead',
  'static',
  'wordpress-iframe',
  'bluesky-post-embed',
  'giscus',
  'lite-youtube-embed',
  'shoelace',
  'web-awesome',
  'react-aria',
  'ecl',
  'ours-list',
  'ours-articles',
  'vanilla-list',
];

/** Path at which another build of the card is served. */
export const beforePath = 'cdn-before';

/** Our contenders once more, with another build of the card. */
const withBefore = (contenders) =>
  contenders.flatMap((contender) => {
    if (!contender.cdn) return [contender];
    const { name, title } = contender;
    return [
      contender,
      { ...contender, name: `${name}-before`, title: `${title}, before`, page: name },
    ];
  });

/** The contenders asked for, and those left out because they are not built. `before`: whether another build is measured too. */
export async function loadContenders(only = names, before = false) {
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length) {
    throw new Error(`Unknown contender ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  }
  const contenders = [];
  const missing = [];
  for (const name of names.filter((known) => only.includes(known))) {
    const { default: contender } = await import(`../contenders/${name}/contender.mjs`);
    const built =
      (!contender.cdn || existsSync(join(cdn, 'euromed-news-card.js'))) &&
      (!contender.npm || existsSync(join(npm, 'render.js')));
    const { skip = [], also = [], only: just = [] } = contender;
    if (built) contenders.push({ ...contender, name, only: just, also, skip });
    else missing.push(name);
  }
  return { contenders: before ? withBefore(contenders) : contenders, missing };
}
