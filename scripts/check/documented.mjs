// @ts-check
// Every slot, part, state and custom property of the sources is documented on the element, and
// everything documented exists and says what it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementOf } from '../manifest/readme-tables.mjs';
import { report } from './differences.mjs';

/** @typedef {{ name: string, description?: string }} Entry */

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

const element = elementOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')));

/** @param {RegExp} pattern @returns {Set<string>} first groups, split at spaces */
const inSources = (pattern) =>
  new Set([...SOURCES.matchAll(pattern)].flatMap(([, names = '']) => names.split(/\s+/)));

/** @param {string} what @param {Entry[] | undefined} documented @param {Set<string>} used */
const compare = (what, documented = [], used) => [
  ...[...used]
    .filter((name) => !documented.some((entry) => entry.name === name))
    .map((name) => `${what} '${name}' is not documented on the element`),
  ...documented
    .filter(({ name }) => !used.has(name) && !SOURCES.includes(`'${name}'`))
    .map(({ name }) => `${what} '${name}' is documented but not in the sources`),
];

/** @param {string} what @param {Entry[] | undefined} entries */
const undescribed = (what, entries = []) =>
  entries
    .filter(({ description }) => !description)
    .map(({ name }) => `${what} '${name}' has no description`);

const slots = new Set([...inSources(/<slot\s+name="([\w-]+)"/g), '']);

report([
  ...compare('slot', element.slots, slots),
  ...compare('part', element.cssParts, inSources(/\bpart="([\w -]+)"/g)),
  ...compare(
    'custom property',
    element.cssProperties,
    inSources(/var\(\s*(--euromed-news-card-[\w-]+)/g),
  ),
  ...undescribed('attribute', element.attributes),
  ...undescribed('property', element.members),
  ...undescribed('event', element.events),
  ...undescribed('slot', element.slots),
  ...undescribed('part', element.cssParts),
  ...undescribed('custom property', element.cssProperties),
  ...undescribed('state', element.cssStates),
]);
