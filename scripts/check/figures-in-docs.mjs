// @ts-check
// Sizes and times that README and docs tell are those of the build or of the sources, or stand in a section that says when and
// by which command they were measured.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { report } from '../generated-files.mjs';

const read = (/** @type {string} */ file) => readFileSync(file, 'utf8');

/** @param {string} name @returns {() => number} kB after brotli */
const sizeOf = (name) => () => brotliCompressSync(readFileSync(`dist/cdn/${name}`)).length / 1000;

/** @param {string} file @param {RegExp} pattern @param {number} unit @returns {() => number} */
const constant = (file, pattern, unit) => () => {
  const [, digits] = pattern.exec(read(file)) ?? [];
  if (!digits) throw new Error(`${file} has nothing like ${pattern}`);
  return Number(digits.replaceAll('_', '')) / unit;
};

const script = sizeOf('euromed-news-card.js');
const standalone = sizeOf('euromed-news-card.standalone.js');
const longestDocument = constant(
  'src/loading/request-json.ts',
  /maxBytes = (\d+) \* 1024 \* 1024/,
  1,
);
const longestWait = constant('src/platform/load-chunk.ts', /maxWaitMs = (\d+)/, 1000);
const pauses = (/** @type {number} */ index) =>
  constant(
    'src/platform/load-chunk.ts',
    new RegExp(`pausesMs = \\[(?:[\\d_]+, ){${index}}([\\d_]+)`),
    1000,
  );

/** Each pattern has one figure. Sizes may differ by a twentieth: documents round. @type {Record<string, [RegExp, () => number][]>} */
const FIGURES = {
  'README.md': [
    [/The first card takes (\d+) kB of script/, script],
    [/`euromed-news-card\.standalone\.js`, (\d+) kB/, standalone],
  ],
  'docs/design.md': [
    [
      /Skeleton: after (\d+) ms/,
      constant('src/controllers/waiting-controller.ts', /skeletonDelayMs = (\d+)/, 1),
    ],
  ],
  'docs/embedding.md': [
    [/about (\d+) kB after brotli in the place of/, standalone],
    [/after brotli in the place of (\d+)/, script],
  ],
  'docs/faults.md': [
    [/more than (\d+) MB, no end/, longestDocument],
    [
      /been on their way for (\d+) s/,
      constant('src/loading/request-queue.ts', /slowMs = (\d+)/, 1000),
    ],
    [/is waited for (\d+) s/, longestWait],
    [/once more after about (\d+) s/, pauses(0)],
    [/which grows from (\d+) s/, pauses(1)],
  ],
  'docs/list.md': [
    [/looked at, and (\d+) MB/, longestDocument],
    [/takes over (\d+) s/, constant('src/lazy/news-list/feed.ts', /othersMs = (\d+)/, 1000)],
    [/cannot be had within (\d+) s/, longestWait],
  ],
  'docs/performance.md': [[/The script of today has ([\d.]+) kB/, script]],
  // Limits of other programs.
  'docs/publishing.md': [[/in its first (\d+) kB/, () => 150]],
  'docs/wordpress.md': [
    [
      /up to (\d+) MB and 100 items/,
      constant(
        'integrations/wordpress/includes/feed-request.php',
        /MOST_BYTES = (\d+) \* 1024 \* 1024/,
        1,
      ),
    ],
  ],
};

const FIGURE = /\d ?(?:kB|MB|ms|s)\b(?! of)/;
const isMeasured = (/** @type {string} */ section) =>
  /\b20\d\d-\d\d-\d\d\b/.test(section) && /`npm run |`node /.test(section);

/** @param {string} text @returns {string[]} its sections, without code and without tables of the manifest */
const sectionsOf = (text) =>
  text
    .replaceAll(/^ *```.*?^ *```$/gms, '')
    .replaceAll(/<!-- (api:[\w-]+) -->.*?<!-- \/\1 -->/gs, '')
    .split(/^## /m);

const documents = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter(
  (file) => file.endsWith('.md'),
);

report(
  documents.flatMap((file) => {
    const text = read(file);
    const known = FIGURES[file] ?? [];
    const wrong = known.flatMap(([pattern, value]) => {
      const told = Number(pattern.exec(text)?.[1]);
      return Math.abs(told / value() - 1) <= 0.05
        ? []
        : [`${file} says ${told}, not ${value()}: ${pattern.source}`];
    });
    // docs/performance.md is one run of the benchmark.
    const unproven = (file === 'docs/performance.md' ? [text] : sectionsOf(text))
      .filter((section) => !isMeasured(section))
      .flatMap((section) =>
        known.reduce((rest, [pattern]) => rest.replace(pattern, ''), section).split('\n'),
      )
      .filter((line) => FIGURE.test(line))
      .map(
        (line) =>
          `${file} tells a figure without its date and command, or its source in scripts/check/figures-in-docs.mjs: ${line}`,
      );
    return [...wrong, ...unproven];
  }),
);
