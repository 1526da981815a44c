// @ts-check
// Every slot, part, state and custom property of the sources is documented on an element, everything
// documented exists and says what it is, and the defaults of custom properties are those of the style sheets.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementOf } from '../manifest/readme-tables.mjs';
import { report } from '../generated-files.mjs';

/** @typedef {{ name: string, description?: string, default?: string }} Entry */

/** Declares the tokens with their defaults; the style sheets after it say what a layout has instead. */
const TOKENS = join('templates', 'styles', 'host-styles.ts');

const SOURCES = [TOKENS, ...readdirSync('src', { recursive: true, encoding: 'utf8' }).sort()]
  .filter((file, index, all) => file.endsWith('.ts') && all.indexOf(file) === index)
  .filter((file) => !file.includes('generated'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

const THEMING = readFileSync('docs/theming.md', 'utf8');

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const element = elementOf(manifest);
const list = elementOf(manifest, 'euromed-news-list');

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

/**
 * @param {string} text
 * @param {number} from where a value begins
 * @returns {string} the value, up to the bracket or semicolon that ends it
 */
function valueAt(text, from) {
  let depth = 0;
  for (let end = from; end < text.length; end++) {
    if (text[end] === '(') depth++;
    else if (text[end] === ')' && depth-- === 0) return text.slice(from, end).trim();
    else if (text[end] === ';') return text.slice(from, end).trim();
  }
  throw new Error(`No end of the value ${text.slice(from, from + 40)}`);
}

/** @param {string} value of the style sheet @returns {string} the same without private properties */
const inPublicWords = (value) =>
  value
    .replace(/var\((--_[\w-]+)\)/g, (_, name) => {
      const declaration = new RegExp(`${name}:\\s*`).exec(SOURCES);
      if (!declaration) throw new Error(`${name} is declared nowhere`);
      return inPublicWords(valueAt(SOURCES, declaration.index + declaration[0].length));
    })
    .replace(/var\((--euromed-news-card-[\w-]+),.*\)/g, 'var($1)');

/** @param {string} name of a custom property @returns {string[]} what the style sheets fall back to */
const fallbacksOf = (name) =>
  [...SOURCES.matchAll(new RegExp(`var\\(\\s*${name},\\s*`, 'g'))].map(({ 0: start, index }) =>
    inPublicWords(valueAt(SOURCES, index + start.length)),
  );

/**
 * The first fallback is the default; a rule with another one is told in the description.
 * @param {Entry} entry
 */
const wrongDefault = ({ name, default: documented, description = '' }) => {
  const [first, ...others] = fallbacksOf(name);
  return [
    ...(first === documented ? [] : [`${name} has the default ${first}, not ${documented}`]),
    ...others
      .filter((other) => other !== first && !description.includes(other))
      .map((other) => `${name} is ${other} somewhere, which its description does not say`),
  ];
};

/** docs/theming.md has the same defaults in its own words. @param {Entry} entry */
const untoldColours = ({ name, default: value = '' }) => {
  const short = name.replace('--euromed-news-card-', '');
  const row = THEMING.split('\n').find((line) => line.startsWith(`| \`${short}\` `)) ?? '';
  return [short, ...(value.match(/#\w+|\b\d+px/g) ?? [])]
    .filter((word) => !row.includes(word.replace(/px$/, '')))
    .map((word) => `docs/theming.md: the row of '${short}' does not say ${word}`);
};

const slots = new Set([...inSources(/<slot\s+name="([\w-]+)"/g), '']);

const customProperties = element.cssProperties ?? [];

report([
  ...compare('slot', element.slots, slots),
  ...compare(
    'part',
    [...(element.cssParts ?? []), ...(list.cssParts ?? [])],
    inSources(/\bpart="([\w -]+)"/g),
  ),
  ...compare(
    'custom property',
    element.cssProperties,
    inSources(/var\(\s*(--euromed-news-card-[\w-]+)/g),
  ),
  ...customProperties.flatMap(wrongDefault),
  ...customProperties.flatMap(untoldColours),
  ...[element, list].flatMap((one) => [
    ...undescribed('attribute', one.attributes),
    ...undescribed('property', one.members),
    ...undescribed('event', one.events),
    ...undescribed('slot', one.slots),
    ...undescribed('part', one.cssParts),
    ...undescribed('custom property', one.cssProperties),
    ...undescribed('state', one.cssStates),
  ]),
]);
