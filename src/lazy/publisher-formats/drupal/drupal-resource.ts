// Resources of a JSON:API document and what they refer to in `included`.
import { entriesOf, field, items, stringOf } from '../shared/json-value.js';

const keyOf = (resource: unknown): string =>
  `${stringOf(field(resource, 'type'))} ${stringOf(field(resource, 'id'))}`;

/** A reference: its type, what the relationship says of it, and the resource if it was included. */
export interface Reference {
  /** Name of the relationship. */
  name: string;
  type: string;
  meta: unknown;
  resource: unknown;
}

export type Lookup = (resource: unknown) => Reference[];

/** What documents include, by key: the nodes of a collection share one list. */
const indexes = new WeakMap<object, Map<string, unknown>>();

function indexOf(included: unknown): Map<string, unknown> {
  const known = indexes.get(included as object);
  if (known) return known;
  const index = new Map(items(included).map((resource) => [keyOf(resource), resource]));
  if (Array.isArray(included)) indexes.set(included, index);
  return index;
}

/** References of a resource, in its own order. */
export function createLookup(document: unknown): Lookup {
  const included = indexOf(field(document, 'included'));
  return (resource) =>
    entriesOf(field(resource, 'relationships')).flatMap(([name, relationship]) =>
      items(field(relationship, 'data')).map((reference) => ({
        name,
        type: stringOf(field(reference, 'type')),
        meta: field(reference, 'meta'),
        resource: included.get(keyOf(reference)),
      })),
    );
}
