// @ts-check
// `euromed-news-card oembed`: files with which WordPress and others turn an article's address into a card.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createOembed, oembedLink } from '../../dist/npm/snippets.js';
import { Misunderstood, pairsIn, parse, timeoutIn, understood } from './arguments.js';
import { isAddress, readSource } from './read-source.js';

const usage = `Usage: euromed-news-card oembed --embed URL [options] URL-or-file …
Writes an oEmbed file for each article, and prints each article's address with the line for <head> of its page.
Whoever then pastes the address into WordPress has the card.
Options:
  --embed URL       address of embed.html, on the host of the articles' pages
  --list FILE       has more URLs or files, one a line; - for standard input
  --out DIR         the site's root folder (default: .); each file lies there beside the article's document
  --at URL          address of that folder, once published (default: the root of the document's host)
  --lang TAG        language of the cards, e.g. fr; without it, each article's own
  --set NAME=VALUE  another attribute of the cards, e.g. layout=compact; may be repeated
  --width PX        of the frame (default: 600)
  --height PX       of the frame, until it says its own (default: 600)
  --timeout MS      milliseconds after which a server is too slow (default: 10000)
Exit code: 0 every article has its file, 1 one has none, 2 the command was not understood.`;

/** The end of the names of written files. Such names are skipped: a shell's `news/*.json` has those of the last run too. */
const ending = '.oembed.json';

/** @param {string} text @param {string} option @returns {number | undefined} */
function pixelsIn(text, option) {
  const pixels = Number(text);
  if (Number.isInteger(pixels) && pixels > 0 && pixels < 100_000) return pixels;
  throw new Misunderstood(`--${option} is not a number of pixels: ${text}`);
}

/** @param {string} text @param {string} option */
function addressIn(text, option) {
  if (isAddress(text)) return new URL(text).href;
  throw new Misunderstood(`--${option} is not an http(s) address: ${text}`);
}

/** @param {string} file @returns {Promise<string[]>} */
async function sourcesIn(file) {
  try {
    const text = await readFile(file === '-' ? 0 : file, 'utf8');
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !line.startsWith('#'));
  } catch (error) {
    throw new Misunderstood(`--list cannot be read: ${String(error)}`);
  }
}

/** A segment of a path as a file name; characters that file names may not have stay escaped. */
function nameOf(/** @type {string} */ part) {
  try {
    const name = decodeURIComponent(part);
    // eslint-disable-next-line no-control-regex
    return /[/\\\u0000-\u001f:*?"<>|]/.test(name) || name === '..' ? part : name;
  } catch {
    return part;
  }
}

/** The path of the oEmbed file from the site's root, for a document's address. @param {URL} url */
function pathFor({ pathname, search }) {
  const query = search.replace(/[?&]_embed(=[^&]*)?(?=&|$)/g, '').replace(/[^\w.-]+/g, '-');
  const path = pathname.replace(/^\/+|\/+$|\.(json|html?)$/g, '') || 'index';
  return `${path}${query}${ending}`;
}

/**
 * Where a document is published, and in which file and at which address its oEmbed file is.
 * @param {string} source
 * @param {{ out: string, at?: string | undefined }} options
 */
function placesOf(source, { out, at }) {
  let url;
  let path;
  if (isAddress(source)) {
    url = new URL(source);
    path = pathFor(url);
  } else {
    const inside = relative(out, source).split(sep).map(encodeURIComponent).join('/');
    if (inside.startsWith('../')) throw new Misunderstood(`The file is not in ${out}: ${source}`);
    if (!at) throw new Misunderstood(`--at is missing: where is the file published? ${source}`);
    url = new URL(inside, at);
    path = pathFor(new URL(inside, 'https://publisher.example/'));
  }
  const file = join(out, ...path.split('/').map(nameOf));
  return { url, file, address: new URL(path, at ?? `${url.origin}/`) };
}

/**
 * @param {string} source
 * @param {{ out: string, at?: string | undefined, embed: string, lang: string, timeout: number,
 *   attributes: Record<string, string>, width?: number | undefined, height?: number | undefined }} options
 * @returns {Promise<string>} the article's address and the line for its page
 */
async function write(source, options) {
  const { embed, lang, timeout, attributes, width, height } = options;
  const { url, file, address } = placesOf(source, options);
  const { article, failure } = await readSource(source, {
    url: url.href,
    lang: lang || 'en',
    timeout,
  });
  if (!article) throw new Error(failure ?? 'has no article: a feed or collection without items.');
  if (!article.url)
    throw new Error('has no "url": an article is found by the address of its page.');
  const page = new URL(article.url);
  if (page.host !== new URL(embed).host)
    console.error(
      `${source}: ${page.host} is not the host of ${embed}: WordPress will show the card, and its title will lead nowhere.`,
    );
  const document = createOembed(
    { ...article, url: page.href },
    { src: url.href, embed, attributes: { ...(lang && { lang }), ...attributes }, width, height },
  );
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
  return `${page.href}\t${oembedLink(address.href, document.title)}`;
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
async function runUnderstood(args) {
  const { values, positionals } = parse(args, {
    embed: { type: 'string' },
    list: { type: 'string' },
    out: { type: 'string', default: '.' },
    at: { type: 'string' },
    lang: { type: 'string', default: '' },
    set: { type: 'string', multiple: true, default: [] },
    width: { type: 'string', default: '600' },
    height: { type: 'string', default: '600' },
    timeout: { type: 'string', default: '10000' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.embed === undefined) throw new Misunderstood('--embed is missing.');
  const options = {
    embed: addressIn(values.embed, 'embed').replace(/[?#].*/s, ''),
    out: resolve(values.out),
    at: values.at === undefined ? undefined : addressIn(values.at, 'at').replace(/\/?$/, '/'),
    lang: values.lang,
    attributes: Object.fromEntries(pairsIn(values.set)),
    width: pixelsIn(values.width, 'width'),
    height: pixelsIn(values.height, 'height'),
    timeout: timeoutIn(values.timeout),
  };
  const sources = [
    ...positionals,
    ...(values.list === undefined ? [] : await sourcesIn(values.list)),
  ].filter((source) => !source.endsWith(ending));
  if (!sources.length) throw new Misunderstood('No URL and no file.');
  let code = 0;
  for (const source of sources)
    try {
      console.log(await write(source, options));
    } catch (error) {
      if (error instanceof Misunderstood) throw error;
      console.error(`${source}: ${error instanceof Error ? error.message : String(error)}`);
      code = 1;
    }
  return code;
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
export const run = (args) => understood(usage, () => runUnderstood(args));
