// Resolves references between resources of a JSON:API document.
import { entriesOf, field, items, stringOf } from '../shared/json-value.js';

const keyOf = (resource: unknown): string =>
  `${stringOf(field(resource, 'type'))} ${stringOf(field(resource, 'id'))}`;

/** A reference, with the metadata of its relationship, and the resource where `included` has it. */
export interface Reference {
  /** Name of the relationship. */
  name: string;
  type: string;
  meta: unknown;
  resource: unknown;
}

export type Lookup = (resource: unknown) => Reference[];

/** Included resources by key, for each document: the nodes of a collection share one index. */
const indexes = new WeakMap<object, Map<string, unknown>>();

function indexOf(included: unknown): Map<string, unknown> {
  const known = indexes.get(included as object);
  if (known) return known;
  const index = new Map(items(included).map((resource) => [keyOf(resource), resource]));
  if (Array.isArray(included)) indexes.set(included, index);
  return index;
}

/** Returns a function that lists the references of a resource, in the resource's order. */
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
