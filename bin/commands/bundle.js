// @ts-check
// `euromed-news-card bundle`: one list of several feeds, for pages whose readers' browsers may not read the feeds.
import { readFile } from 'node:fs/promises';
import { mergeSources, readNews, withPublisher } from '../../dist/npm/check.js';
import { Misunderstood, parse, timeoutIn, understood } from './arguments.js';
import { maxBytes } from './fetch-document.js';
import { isAddress, loadJsonFrom, loadNothing, readText } from './read-source.js';
import { replaceFile } from './replace-file.js';

/** @typedef {import('../../dist/npm/check.js').ReadNews['items']} Items */

const usage = `Usage: euromed-news-card bundle [options] -o FILE FEED …
Writes the latest news of feeds into one document, for <euromed-news-list src="FILE">: newest first, each address once.
Of a feed that is down the news stay that FILE has; where all are down, FILE stays as it is.
Options:
  -o, --output FILE  the document
  --count N          how many news (default: 50)
  --timeout MS       milliseconds after which a server is too slow (default: 10000)
Exit code: 0 all feeds were read, 1 one was not, 2 the command was not understood.`;

/** @param {string} feed @param {number} timeout */
async function readFeed(feed, timeout) {
  const { text, url, failure } = await readText(feed, { timeout });
  if (failure !== undefined) return { items: [], failure };
  const loadJson = loadJsonFrom(new URL(feed).origin, timeout);
  const { items, failure: why } = await readNews(text, { url, lang: 'en', loadJson });
  return { items: items.map((item) => withPublisher(item, url)), failure: why };
}

/** Items in the existing document; none where the document is missing or unreadable. @param {string} file */
async function itemsIn(file) {
  try {
    const text = await readFile(file, 'utf8');
    const url = 'https://publisher.example/';
    return (await readNews(text, { url, lang: 'en', loadJson: loadNothing })).items;
  } catch {
    return [];
  }
}

/** A list shows summaries: the whole text is left out where there is one. @param {Items} items */
const withoutBodies = (items) =>
  items.map((item) => {
    if (!item.summary) return item;
    const rest = { ...item };
    delete rest.body;
    delete rest.bodyHtml;
    return rest;
  });

/** @param {string[]} args @returns {Promise<number>} the exit code */
async function runUnderstood(args) {
  const { values, positionals } = parse(args, {
    output: { type: 'string', short: 'o' },
    count: { type: 'string', default: '50' },
    timeout: { type: 'string', default: '10000' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { output } = values;
  if (!output) throw new Misunderstood('-o FILE is missing.');
  const wrong = positionals.find((feed) => !isAddress(feed));
  if (wrong !== undefined) throw new Misunderstood(`Not an http(s) address: ${wrong}`);
  if (!positionals.length) throw new Misunderstood('No feed.');
  const count = Number(values.count);
  if (!Number.isInteger(count) || count < 1 || count > 100)
    throw new Misunderstood(`--count is not a number from 1 to 100: ${values.count}`);
  const timeout = timeoutIn(values.timeout);

  const feeds = await Promise.all(positionals.map((feed) => readFeed(feed, timeout)));
  feeds.forEach(({ failure }, i) => {
    if (failure !== undefined) console.error(`${positionals[i]}: ${failure}`);
  });
  const down = feeds.filter(({ failure }) => failure !== undefined).length;
  if (down === feeds.length) return 1;
  const kept = down ? await itemsIn(output) : [];
  const items = withoutBodies(
    mergeSources([...feeds.map((feed) => feed.items), kept]).slice(0, count),
  );
  const text = `${JSON.stringify({ items })}\n`;
  if (Buffer.byteLength(text) > maxBytes) {
    console.error(
      `${output} would be larger than 2 MB, which no card reads: take a smaller --count.`,
    );
    return 1;
  }
  try {
    await replaceFile(output, text);
  } catch (error) {
    console.error(`${output} cannot be written: ${String(error)}`);
    return 1;
  }
  return down ? 1 : 0;
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
export const run = (args) => understood(usage, () => runUnderstood(args));
