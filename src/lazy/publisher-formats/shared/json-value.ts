// Reads JSON of unknown shape: own properties only, without exceptions.

/** Instead of `Object.hasOwn`, which some supported browsers lack. */
const { hasOwnProperty } = Object.prototype;

/** The value at a path of own properties, such as `field(json, 'image', 0, 'url')`; `undefined` where the path ends early. */
export const field = (value: unknown, ...keys: (string | number)[]): unknown =>
  keys.reduce<unknown>(
    (holder, key) =>
      holder && typeof holder === 'object' && hasOwnProperty.call(holder, key)
        ? holder[key as never]
        : undefined,
    value,
  );

/** The value if it is a string that is not blank, else `''`. */
export const stringOf = (value: unknown): string =>
  typeof value === 'string' && value.trim() ? value : '';

/**
 * A picture's width or height in pixels, given as a number or as text such as `1200` or `1200px`; `undefined` for anything
 * else. An object can have a field `toString`, with which the language's own conversions throw.
 */
export const lengthOf = (value: unknown): number | undefined => {
  const length = typeof value === 'number' ? value : parseFloat(stringOf(value));
  return length > 0 && length < Infinity ? length : undefined;
};

const most = 2000;

/** The items of an array, or a single value as an array, of limited length. */
export const items = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? value.slice(0, most)
    : value === undefined || value === null
      ? []
      : [value];

/** Entries of an object's own fields; empty for anything else. */
export const entriesOf = (value: unknown): [string, unknown][] =>
  value && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
