// @ts-check
// Prints what the standalone file holds, by the size of the files that it replaces.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const CDN = new URL('../dist/cdn/', import.meta.url);

const sizeOf = (/** @type {string} */ file) =>
  brotliCompressSync(readFileSync(new URL(file, CDN))).length;

const kind = (/** @type {string} */ name) =>
  /-cldr-/.test(name) ? 'dates and names from CLDR' : 'labels';

/** @type {Record<string, number>} */
const sizes = { script: sizeOf('euromed-news-card.js') };
const add = (/** @type {string} */ name, /** @type {number} */ bytes) => {
  sizes[name] = (sizes[name] ?? 0) + bytes;
};
for (const name of readdirSync(new URL('chunks/', CDN)))
  add(name.replace(/-\w{8}\.js$/, ''), sizeOf(`chunks/${name}`));
for (const name of readdirSync(new URL('locales/', CDN)))
  add(kind(name), sizeOf(`locales/${name}`));

const total = Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0);
const file = 'euromed-news-card.standalone.js';
console.log(`${file}: ${sizeOf(file)} bytes; as separate files ${total}, of which`);
for (const [name, bytes] of Object.entries(sizes).sort(([, a], [, b]) => b - a))
  console.log(`  ${((100 * bytes) / total).toFixed(1).padStart(4)} %  ${name}`);
