// @ts-check
// Finds the version of the card that a page runs, and what newer versions mend: for sites that host copies of the script.
import { readFile } from 'node:fs/promises';
import { fromHtml } from 'hast-util-from-html';
import { fetchDocument } from './fetch-document.js';

/** @import { Element, Root } from 'hast' */

/** The first line of each script since 0.2.0, which minifiers keep. */
const VERSION_LINE = /\/\*! euromed-news-card (\d+\.\d+\.\d+[\w.-]*) \*\//g;

const FILE_NAME = /\/euromed-news-card(\.standalone)?(\.min)?\.js$/i;

/** Scripts with other names are searched where none has the card's name, since optimisers combine files. */
const maxOthers = 30;

/**
 * @typedef {object} RunningScript
 * @property {string} script its address, or the page's own where the script is inline
 * @property {string | null} version null before 0.2.0, whose scripts do not say theirs
 */

/**
 * @typedef {object} PageResult
 * @property {string} source the page
 * @property {RunningScript[]} scripts of the card
 * @property {string} newest the version of this command
 * @property {string[]} mends what versions since the oldest of these scripts mended
 * @property {string} [failure] why nothing is known
 */

/** @param {Root | Element} node @returns {Element[]} */
const elementsIn = (node) =>
  node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));

/** @param {string} text @returns {string[]} */
const versionsIn = (text) => [...text.matchAll(VERSION_LINE)].map(([, version = '']) => version);

/** @param {string} html @param {string} url @returns {{ addresses: string[], inline: string }} */
function scriptsIn(html, url) {
  const elements = elementsIn(fromHtml(html));
  const base = elements.find(({ tagName, properties }) => tagName === 'base' && properties['href']);
  const from = base && URL.canParse(String(base.properties['href']), url);
  const against = from ? new URL(String(base.properties['href']), url).href : url;
  const addresses = elements
    .filter(({ tagName, properties }) => tagName === 'script' && properties['src'])
    .map(({ properties }) => String(properties['src']).trim())
    .filter((src) => URL.canParse(src, against))
    .map((src) => new URL(src, against))
    .filter(({ protocol }) => /^https?:$/.test(protocol));
  return { addresses: [...new Set(addresses.map(({ href }) => href))], inline: html };
}

/** @param {string} version @returns {number[]} */
const numbersOf = (version) => (version.match(/\d+/g) ?? []).slice(0, 3).map(Number);

/** @param {string} a @param {string} b @returns {boolean} whether a came before b */
export function isOlder(a, b) {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const index = left.findIndex((number, i) => number !== right[i]);
  return index >= 0 && /** @type {number} */ (left[index]) < (right[index] ?? 0);
}

/**
 * @param {string} changelog CHANGELOG.md
 * @param {string} version
 * @returns {string[]} what versions after this one mended, each with its version
 */
export const mendedSince = (changelog, version) =>
  changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => ({ section, number: (section.split('\n', 1)[0] ?? '').trim() }))
    .filter(({ number }) => isOlder(version, number))
    .flatMap(({ section, number }) =>
      section
        .split(/^### /m)
        .filter((part) => /^(Patch Changes|Fixed|Security)\n/.test(part))
        .flatMap((part) => part.split(/^- /m).slice(1))
        .map((line) => `${number}: ${line.trim().replace(/\s+/g, ' ')}`),
    );

/**
 * @param {string} source address of a page
 * @param {{ timeout: number, newest: string, changelog: string }} options
 * @returns {Promise<PageResult>}
 */
export async function readPage(source, { timeout, newest, changelog }) {
  /** @type {PageResult} */
  const nothing = { source, scripts: [], newest, mends: [] };
  const page = await fetchDocument(source, 'https://page.example', timeout);
  if (page.code)
    return { ...nothing, failure: `The page cannot be read: ${page.status ?? page.code}` };
  const { addresses, inline } = scriptsIn(page.text, page.url);
  /** @type {RunningScript[]} */
  const scripts = versionsIn(inline).map((version) => ({ script: page.url, version }));
  const read = async (/** @type {string} */ script) => {
    const answer = await fetchDocument(script, 'https://page.example', timeout);
    return { script, ...answer, versions: versionsIn(answer.code ? '' : answer.text) };
  };
  const isNamed = (/** @type {string} */ address) => FILE_NAME.test(new URL(address).pathname);
  /** @type {string[]} */
  const unreadable = [];
  for (const found of await Promise.all(addresses.filter(isNamed).map(read))) {
    if (found.code) unreadable.push(`${found.script}: ${found.status ?? found.code}`);
    else if (!found.versions.length) scripts.push({ script: found.script, version: null });
    for (const version of found.versions) scripts.push({ script: found.script, version });
  }
  if (unreadable.length)
    return { ...nothing, scripts, failure: `The script cannot be read: ${unreadable.join(', ')}` };
  if (!scripts.length) {
    const others = addresses.filter((address) => !isNamed(address)).slice(0, maxOthers);
    for (const { script, versions } of await Promise.all(others.map(read)))
      for (const version of versions) scripts.push({ script, version });
  }
  if (!scripts.length)
    return {
      ...nothing,
      failure:
        'No script of the card is in the page as the server sends it. Where a bundler has the card inside, "npm ls euromed-news-card" says the version.',
    };
  const oldest = scripts.map(({ version }) => version ?? '0.1.0').sort(byVersion)[0] ?? newest;
  return { ...nothing, scripts, mends: mendedSince(changelog, oldest) };
}

/** @param {string} a @param {string} b */
const byVersion = (a, b) => (isOlder(a, b) ? -1 : Number(isOlder(b, a)));

/** @param {PageResult} result @returns {string[]} */
export function linesOfPage({ source, scripts, newest, mends, failure }) {
  const running = scripts.map(
    ({ script, version }) => `  ${script} is ${version ?? 'older than 0.2.0'}`,
  );
  if (failure) return [source, ...running, `✗ ${failure}`];
  const isBehind = scripts.some(({ version }) => !version || isOlder(version, newest));
  if (!isBehind) return [source, ...running, `✓ No version up to ${newest} is newer.`];
  if (!mends.length)
    return [
      source,
      ...running,
      `✓ ${newest} is newer; the changelog names nothing that was mended since.`,
    ];
  return [
    source,
    ...running,
    `✗ ${newest} is newer, and this was mended since:`,
    ...mends.map((line) => `  ${line}`),
    '  How to update: docs/upgrading.md',
  ];
}

/** @returns {Promise<{ newest: string, changelog: string }>} of the package that holds this command */
export async function ownRelease() {
  const read = (/** @type {string} */ file) =>
    readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
  return {
    newest: JSON.parse(await read('package.json')).version,
    changelog: await read('CHANGELOG.md'),
  };
}
