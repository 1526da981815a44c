// Looking into JSON of unknown shape: own properties only, and never an exception.

/** `Object.hasOwn` is newer than some browsers that can show a card. */
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

/** A string that says something, or `''`. */
export const stringOf = (value: unknown): string =>
  typeof value === 'string' && value.trim() ? value : '';

const most = 2000;

/** A list where producers write one item without the list. No document can make it endless. */
export const items = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? value.slice(0, most)
    : value === undefined || value === null
      ? []
      : [value];

/** Names and values of an object's own fields; nothing of anything else. */
export const entriesOf = (value: unknown): [string, unknown][] =>
  value && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
