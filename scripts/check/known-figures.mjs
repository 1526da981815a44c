// @ts-check
// The figures of README and docs that need no date: what the build or the sources say today, and what others have chosen.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const read = (/** @type {string} */ file) => readFileSync(file, 'utf8');

/** @param {string} name @returns {() => number} kB after brotli */
const sizeOf = (name) => () => brotliCompressSync(readFileSync(`dist/cdn/${name}`)).length / 1000;

/** @param {string} file @param {RegExp} pattern @param {number} [unit] @returns {() => number} */
const constant =
  (file, pattern, unit = 1) =>
  () => {
    const [, digits] = pattern.exec(read(file)) ?? [];
    if (!digits) throw new Error(`${file} has nothing like ${pattern}`);
    return Number(digits.replaceAll('_', '')) / unit;
  };

/** A limit of other programs, of a specification, or of the project's own. @param {number} value @returns {() => number} */
const chosen = (value) => () => value;

const script = sizeOf('euromed-news-card.js');
const standalone = sizeOf('euromed-news-card.standalone.js');
const longestDocument = constant('src/loading/request-json.ts', /maxBytes = (\d+) \* 1024 \* 1024/);
const longestWait = constant('src/platform/load-chunk.ts', /maxWaitMs = (\d+)/, 1000);
const pauses = (/** @type {number} */ index) =>
  constant(
    'src/platform/load-chunk.ts',
    new RegExp(`pausesMs = \\[(?:[\\d_]+, ){${index}}([\\d_]+)`),
    1000,
  );
const feedRequest = 'integrations/wordpress/includes/feed-request.php';
const largestOfPlugin = constant(feedRequest, /MOST_BYTES = (\d+) \* 1024 \* 1024/);
const freshMinutes = constant(
  'integrations/wordpress/includes/relay.php',
  /FRESH_SECONDS = (\d+) \* MINUTE_IN_SECONDS/,
);
const keptDays = constant(
  'integrations/wordpress/includes/relay.php',
  /KEPT_SECONDS = (\d+) \* DAY_IN_SECONDS/,
);
const conditions = 'bench/lib/conditions.mjs';

/** Each pattern has one figure. @type {Record<string, [RegExp, () => number][]>} */
export const knownFigures = {
  'CONTRIBUTING.md': [[/within (\d+) minutes on two cores/, chosen(40)]],
  'README.md': [
    [/The first card takes (\d+) kB of script/, script],
    [/`euromed-news-card\.standalone\.js`, (\d+) kB/, standalone],
  ],
  'bench/README.md': [
    [/: (\d+) ms per request/, constant(conditions, /latency: (\d+)/)],
    // Core Web Vitals.
    [/what long tasks exceed (\d+) ms by/, chosen(50)],
    [
      /to (\d+) s after completion; layout shift/,
      constant('bench/measures/load.mjs', /settling = (\d+)/, 1000),
    ],
    [/`--bound`, (\d+) s/, constant('bench/lib/options.mjs', /bound: .*?'(\d+)'/)],
    [/phones have none\), ([\d.]+) s after completion/, chosen(1.5)],
    [/an article with 1, 10 and (\d+) kB of text/, chosen(100)],
  ],
  'demo/articles/README.md': [[/the widest WebP under (\d+) kB/, chosen(60)]],
  'docs/accessibility.md': [
    // WCAG 2.2, success criterion 1.4.10.
    [/page at (\d+) % is 320 px wide/, chosen(400)],
  ],
  'docs/design.md': [
    [
      /Skeleton: after (\d+) ms/,
      constant('src/controllers/skeleton-controller.ts', /skeletonDelayMs = (\d+)/),
    ],
  ],
  'docs/embedding.md': [
    [/about (\d+) kB after brotli in the place of/, standalone],
    [/after brotli in the place of (\d+)/, script],
    [/`width="(\d+)%"` is not valid HTML/, chosen(100)],
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
    [/\bto\s+(\d+) minutes/, () => pauses(3)() / 60],
  ],
  'docs/list.md': [
    [/looked at, and (\d+) MB/, longestDocument],
    [/takes over (\d+) s/, constant('src/lazy/news-list/sources.ts', /othersMs = (\d+)/, 1000)],
    [/cannot be loaded within (\d+) s/, longestWait],
  ],
  'docs/performance.md': [[/The script of today has ([\d.]+) kB/, script]],
  'docs/publishing.md': [[/in its first (\d+) kB/, chosen(150)]],
  'docs/theming.md': [
    [
      /`image-size` +\| (\d+)%/,
      constant('src/templates/styles/host-styles.ts', /--_own-image-size: (\d+)%/),
    ],
  ],
  'docs/wordpress.md': [
    [/again after (\d+) minutes at the earliest/, freshMinutes],
    [/the last good copy stays, for (\d+) days/, keptDays],
    [/its last good answer stays, for (\d+) days/, keptDays],
    [/A feed is asked every (\d+) minutes at most/, freshMinutes],
    [/up to (\d+) MB and 100 items/, largestOfPlugin],
  ],
  'integrations/wordpress/readme.txt': [
    [/reads the feed, every (\d+) minutes at most/, freshMinutes],
    [/up to (\d+) MB, on public hosts/, largestOfPlugin],
  ],
};
