// Normalises JSON-LD to short keys and flat lists, the only form that the other modules read.
import { entriesOf, field, items, stringOf } from '../shared/json-value.js';

/** Values that are copied at most: a hundred articles have fewer. */
const maxValues = 100_000;
const deepest = 30;

const vocabulary = /^https?:\/\/(www\.)?schema\.org\/?/i;

/** Prefixes for schema.org: those of the document's `@context`, and the usual ones. */
const prefixesOf = (json: unknown): string[] => [
  'schema',
  'sdo',
  ...items(json)
    .flatMap((node) => items(field(node, '@context')))
    .flatMap(entriesOf)
    .flatMap(([prefix, value]) =>
      vocabulary.test(stringOf(value) || stringOf(field(value, '@id'))) ? [prefix] : [],
    ),
];

/** Returns a copy in which `schema:headline` and `https://schema.org/headline` are `headline`, and nested lists are flat. */
export function plainJsonLd(json: unknown): unknown {
  const prefixes = new Set(prefixesOf(json));
  let left = maxValues;
  const nameOf = (key: string): string => {
    if (vocabulary.test(key)) return key.replace(vocabulary, '');
    const colon = key.indexOf(':');
    return colon > 0 && prefixes.has(key.slice(0, colon)) ? key.slice(colon + 1) : key;
  };
  const plain = (value: unknown, depth: number): unknown => {
    if (!value || typeof value !== 'object') return value;
    if (!left || depth > deepest) return;
    left--;
    if (Array.isArray(value))
      return items(value).flatMap((item) => {
        const inner = plain(item, depth + 1);
        return inner === undefined ? [] : inner;
      });
    const inner = field(value, '@list') ?? field(value, '@set');
    if (inner !== undefined) return plain(items(inner), depth + 1);
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [nameOf(key), plain(each, depth + 1)]),
    );
  };
  return plain(json, 0);
}
