import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { bench, root } from './paths.mjs';

const versionIn = (folder) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

/** `{ name: version }` of everything that was measured, and of the tools that measured. */
export async function versionsOf(contenders, browser) {
  const packages = contenders.flatMap((contender) => contender.packages ?? []);
  const tarballs = contenders.flatMap(({ tarball }) => tarball ?? []);
  return {
    'euromed-news-card': versionIn(root),
    ...Object.fromEntries(
      packages.map((name) => [name, versionIn(join(bench, 'node_modules', name))]),
    ),
    ...Object.fromEntries(tarballs.map(({ name, version }) => [name, version])),
    browser: await browser.version(),
    node: process.version,
    processor: `${cpus().length} × ${cpus()[0].model}`,
  };
}
