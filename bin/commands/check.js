// @ts-check
// `euromed-news-card check`: documents as the card reads them, for those who publish them.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { styleText } from 'node:util';
import { explainRefusal, jsonIn, readDocument, textIn } from '../../dist/npm/check.js';
import { Misunderstood, parse, timeoutIn, understood } from './arguments.js';
import { adviseOnHeaders, fetchDocument, maxBytes } from './fetch-document.js';
import { linesOf } from './print-article.js';

const usage = `Usage: euromed-news-card check [options] URL-or-file …
       euromed-news-card check --page [options] URL …
Options:
  --page          the addresses are of pages with cards: which version runs there, and what newer ones mend
  --lang TAG      language wanted, e.g. fr (default: en)
  --url URL       address of a file, once published: relative addresses are resolved against it
  --origin URL    origin of the page that will show the card (default: https://page.example)
  --timeout MS    milliseconds after which the server is too slow (default: 10000, as the card)
  --json          the result as JSON
  --strict        anything dropped, and any advice, is a failure too
Exit code: 0 each document is shown, 1 one is not, 2 the command was not understood.
With --page: 1 where a newer version mends something, or where no version is found.`;

/**
 * @typedef {object} Result
 * @property {string} source as it was given
 * @property {object | null} article as the card shows it
 * @property {string} [failure] why the card shows no article
 * @property {{ path: string, expected: string, received: string }[]} problems what was dropped
 * @property {string[]} advice improvements of the answer's headers, or of the address
 */

/** @param {string} source */
const isAddress = (source) => /^[a-z][a-z\d+.-]+:\/\//i.test(source);

/**
 * @param {string} source
 * @param {{ lang: string, url?: string | undefined, origin: string, timeout: number }} options
 * @returns {Promise<Result>}
 */
async function check(source, { lang, url, origin, timeout }) {
  /** @type {Result} */
  const nothing = { source, article: null, problems: [], advice: [] };
  if (!isAddress(source)) {
    let bytes;
    try {
      bytes = await readFile(source);
    } catch (error) {
      return { ...nothing, failure: `The file cannot be read: ${String(error)}` };
    }
    const loadJson = () => Promise.reject(new TypeError('A file has no server.'));
    if (bytes.length > maxBytes)
      return { ...nothing, failure: explainRefusal('too-large', source) };
    const text = await textIn([bytes]);
    const address = url ?? `https://publisher.example/${encodeURIComponent(basename(source))}`;
    return { ...nothing, ...(await readDocument(text, { url: address, lang, loadJson })) };
  }
  const answer = await fetchDocument(source, origin, timeout);
  const { readable, advice } = adviseOnHeaders(source, answer, origin);
  if (answer.code) {
    const failure = explainRefusal(answer.code, source, answer.status, answer.text);
    // Advice about headers is for documents that exist; for an error only whether pages may read the answer.
    return { ...nothing, failure, advice: readable ? [] : advice.slice(0, 1) };
  }
  // Browsers tell a page nothing else: an unreadable document is a network error.
  if (!readable) return { ...nothing, advice, failure: explainRefusal('network', source) };
  const read = await readDocument(answer.text, {
    url: answer.url + (source.match(/#.*/s)?.[0] ?? ''),
    lang,
    async loadJson(target) {
      const more = await fetchDocument(target, origin, timeout);
      if (more.code || !adviseOnHeaders(target, more, origin).readable)
        throw new Error(`${target} ${more.status ?? more.code ?? ''}`);
      return jsonIn(more.text, more.url);
    },
  });
  return { ...nothing, ...read, advice };
}

/** @param {string} address @returns {string | undefined} */
function originOf(address) {
  try {
    const { protocol, origin } = new URL(address);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return;
  }
}

/**
 * @param {string[]} pages
 * @param {{ timeout: number, json: boolean }} options
 * @returns {Promise<number>} the exit code
 */
async function checkPages(pages, { timeout, json }) {
  const strange = pages.find((page) => !originOf(page));
  if (strange !== undefined) throw new Misunderstood(`--page is for http(s) addresses: ${strange}`);
  // The parser of HTML is loaded only here, since checking documents does not need it.
  const { linesOfPage, ownRelease, readPage } = await import('./page-version.js');
  const release = await ownRelease();
  const results = await Promise.all(pages.map((page) => readPage(page, { ...release, timeout })));
  if (json) console.log(JSON.stringify(results, null, 2));
  else for (const result of results) console.log(linesOfPage(result).join('\n') + '\n');
  return results.some(({ failure, mends }) => failure !== undefined || mends.length > 0) ? 1 : 0;
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
async function runUnderstood(args) {
  const { values, positionals } = parse(args, {
    lang: { type: 'string', default: 'en' },
    url: { type: 'string' },
    origin: { type: 'string', default: 'https://page.example' },
    timeout: { type: 'string', default: '10000' },
    json: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!positionals.length) throw new Misunderstood('No URL and no file.');
  const origin = originOf(values.origin);
  if (!origin) throw new Misunderstood(`--origin is no address of a page: ${values.origin}`);
  if (values.url !== undefined && !originOf(values.url))
    throw new Misunderstood(`--url is not an http(s) address: ${values.url}`);
  const timeout = timeoutIn(values.timeout);
  if (values.page) return checkPages(positionals, { timeout, json: values.json });
  const results = [];
  for (const source of positionals)
    results.push(await check(source, { ...values, origin, timeout }));
  if (values.json) console.log(JSON.stringify(results, null, 2));
  else {
    const { NO_COLOR, FORCE_COLOR } = process.env;
    const coloured = !NO_COLOR && (process.stdout.isTTY || Number(FORCE_COLOR) > 0);
    /** @param {Parameters<typeof styleText>[0]} style @param {string} text */
    const paint = (style, text) => (coloured ? styleText(style, text) : text);
    for (const result of results) console.log(linesOf(result, paint).join('\n') + '\n');
  }
  const isWrong = (/** @type {Result} */ { failure, problems, advice }) =>
    failure !== undefined || (values.strict && problems.length + advice.length > 0);
  return results.some(isWrong) ? 1 : 0;
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
export const run = (args) => understood(usage, () => runUnderstood(args));
