// @ts-check
// `euromed-news-card render`: an article as a card in HTML, complete before any script.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { explainRefusal, readDocument } from '../../dist/npm/check.js';
import { cardStyleSheet, NewsCardError, renderCard } from '../../dist/npm/render.js';
import { Misunderstood, pairsIn, parse, timeoutIn, understood } from './arguments.js';
import { fetchDocument } from './fetch-document.js';

const usage = `Usage: euromed-news-card render [options] URL-or-file
Prints the article as a card in HTML, complete before any script, for servers and builds.
Options:
  --lang TAG        language of the card, e.g. ar; its translation is fetched where the article lists one
  --set NAME=VALUE  another attribute of the card, e.g. layout=teaser; may be repeated
  --url URL         address of a file, once published: relative addresses are resolved against it
  --styles URL      address of the style sheet, for pages whose policy forbids inline styles
  --style-sheet     prints that style sheet, and nothing else
  --timeout MS      milliseconds after which a server is too slow (default: 10000)
Exit code: 0 the card is printed, 1 the document shows no article, 2 the command was not understood.`;

/** @param {string} source */
const isAddress = (source) => /^https?:\/\//i.test(source);

/** The name of an attribute as that of its property. @param {string} name */
const propertyOf = (name) =>
  name === 'show' ? 'showParts' : name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/**
 * @param {string} source
 * @param {{ url?: string | undefined, timeout: number }} options
 * @returns {Promise<{ text: string, url: string, failure?: string }>}
 */
async function read(source, { url, timeout }) {
  if (!isAddress(source)) {
    const address = url ?? `https://publisher.example/${encodeURIComponent(basename(source))}`;
    try {
      return { text: await readFile(source, 'utf8'), url: address };
    } catch (error) {
      return { text: '', url: address, failure: `The file cannot be read: ${String(error)}` };
    }
  }
  const answer = await fetchDocument(source, new URL(source).origin, timeout);
  const address = url ?? answer.url + (/#.*/s.exec(source)?.[0] ?? '');
  if (!answer.code) return { text: answer.text, url: address };
  const failure = explainRefusal(answer.code, source, answer.status, answer.text);
  return { text: '', url: address, failure };
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
async function runUnderstood(args) {
  const { values, positionals } = parse(args, {
    lang: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    url: { type: 'string' },
    styles: { type: 'string' },
    'style-sheet': { type: 'boolean', default: false },
    timeout: { type: 'string', default: '10000' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values['style-sheet']) {
    console.log(cardStyleSheet());
    return 0;
  }
  const [source = ''] = positionals;
  if (positionals.length !== 1)
    throw new Misunderstood(`One URL or file, please: ${positionals.join(' ') || 'there is none'}`);
  if (values.url !== undefined && !isAddress(values.url))
    throw new Misunderstood(`--url is no http(s) address: ${values.url}`);
  const pairs = pairsIn(values.set);
  const timeout = timeoutIn(values.timeout);

  const { text, url, failure } = await read(source, { url: values.url, timeout });
  if (failure) {
    console.error(failure);
    return 1;
  }
  const attributes = pairs.map(([name, value]) => [propertyOf(name), value]);
  try {
    const html = await renderCard(text, {
      src: url,
      ...(values.lang && { lang: values.lang }),
      ...Object.fromEntries(attributes),
      ...(values.styles && { styles: values.styles }),
      fetch: (input) => fetch(input, { signal: AbortSignal.timeout(timeout) }),
      report: ({ path, expected, received }) =>
        console.error(`${path}: expected ${expected}, got ${received}`),
    });
    console.log(html);
    return 0;
  } catch (error) {
    if (!(error instanceof NewsCardError)) throw error;
    const loadJson = () => Promise.reject(new TypeError('Nothing more is asked for.'));
    const { failure: why } = await readDocument(text, { url, lang: values.lang ?? 'en', loadJson });
    console.error(why ?? error.message);
    return 1;
  }
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
export const run = (args) => understood(usage, () => runUnderstood(args));
