// @ts-check
// Sizes that documents tell are those of the build: after brotli, within a twentieth.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { report } from './differences.mjs';

/** Each pattern has one figure, in kB. @type {{ document: string, pattern: RegExp, file: string }[]} */
const SIZES = [
  {
    document: 'README.md',
    pattern: /The first card takes (\d+) kB of script/,
    file: 'euromed-news-card.js',
  },
  {
    document: 'README.md',
    pattern: /`euromed-news-card\.standalone\.js`, (\d+) kB/,
    file: 'euromed-news-card.standalone.js',
  },
  {
    document: 'docs/embedding.md',
    pattern: /about (\d+) kB after brotli in the place of/,
    file: 'euromed-news-card.standalone.js',
  },
  {
    document: 'docs/embedding.md',
    pattern: /after brotli in the place of (\d+)/,
    file: 'euromed-news-card.js',
  },
  {
    document: 'docs/performance.md',
    pattern: /The script of today has ([\d.]+) kB/,
    file: 'euromed-news-card.js',
  },
];

report(
  SIZES.flatMap(({ document, pattern, file }) => {
    const told = Number(pattern.exec(readFileSync(document, 'utf8'))?.[1]);
    const size = brotliCompressSync(readFileSync(`dist/cdn/${file}`)).length / 1000;
    if (Math.abs(told / size - 1) <= 0.05) return [];
    return [`${document} says ${told} kB where ${file} has ${size.toFixed(1)}: ${pattern.source}`];
  }),
);
