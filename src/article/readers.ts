// Combinators that validate JSON values: each reader returns the valid part, reports the rest, and never throws.
import { balanced, onOneLine } from './clean-text.js';
import type { Report } from './problem.js';

/** Context of a reader. */
export interface Reading {
  /** Base URL of relative addresses. */
  base: string;
  report: Report;
}

/** Reads the value at `path`; `undefined` for an invalid value, which is reported. */
export type Reader<T> = (value: unknown, path: string, reading: Reading) => T | undefined;

const reject = (
  value: unknown,
  path: string,
  { report }: Reading,
  expected?: string,
): undefined => {
  report({ path, expected, value });
};

/** A reader of a value for which `parse` returns anything but `undefined`. */
export const simple =
  <T>(parse: (value: unknown, base: string) => T | undefined): Reader<T> =>
  (value, path, reading) =>
    parse(value, reading.base) ?? reject(value, path, reading);

/** More than ten combining marks in a row: no letter needs more, and a hundred thousand take engines a minute. */
const marks = /(\p{M}{10})\p{M}+/gu;

/** A fast test for `marks`, which engines compile slowly: no combining mark has a lower code. */
const mayBeMarks = /[\u0300-\uffff]{11}/;

/** Characters that are read, as a multiple of the maximum length: leading characters may be white space. */
const maxReadFactor = 4;

/**
 * A reader of a string on one line. A string longer than `max` characters is cut at a word, never between a letter and
 * its marks; of very long strings the first `4 * max` characters are read. Lone surrogates, which JSON may contain, are
 * replaced, since `encodeURIComponent` throws for them; `isWellFormed` is faster than a search.
 */
export const string =
  (max: number, mayBeEmpty?: boolean): Reader<string> =>
  (value, path, reading) => {
    if (typeof value !== 'string') return reject(value, path, reading, 'text');
    const begun = value.slice(0, maxReadFactor * max);
    let text = onOneLine(begun);
    if (mayBeMarks.test(text)) text = text.replace(marks, '$1');
    if (!text && !mayBeEmpty) return reject(value, path, reading, 'text');
    if (text.length > max || begun.length < value.length) {
      reject(value, path, reading, `at most ${max}`);
      text = text.slice(0, max).replace(/(\s\S*|\P{M}\p{M}*)$/u, '…');
    }
    // After the cut, which may leave controls open.
    text = balanced(text);
    return (text as { isWellFormed?(): boolean }).isWellFormed?.()
      ? text
      : text.replace(/\p{Cs}/gu, '\ufffd');
  };

/** A reader of an array of at most `max` items; invalid items are left out. */
export const list =
  <T>(item: Reader<T>, max: number): Reader<T[]> =>
  (value, path, reading) => {
    if (!Array.isArray(value)) return reject(value, path, reading, 'array');
    if (value.length > max) reject(value, path, reading, `at most ${max}`);
    return value
      .slice(0, max)
      .map((entry: unknown, i) => item(entry, `${path}[${i}]`, reading))
      .filter((entry) => entry !== undefined);
  };

const isObject = (value: unknown): value is object =>
  !!value && typeof value === 'object' && !Array.isArray(value);

const isFilled = (value: unknown): boolean =>
  value !== undefined && (value as { length?: number }).length !== 0;

type Fields<T> = { [K in keyof T]-?: Reader<NonNullable<T[K]>> };

/** A reader of an object with `fields`; of each group in `needed`, one field must be valid and not empty. */
export const object =
  <T extends object>(fields: Fields<T>, ...needed: (keyof T & string)[][]): Reader<T> =>
  (value, path, reading) => {
    if (!isObject(value)) return reject(value, path, reading, 'object');
    const result: Partial<T> = {};
    const faulty: string[] = [];
    const own = Object.keys(value);
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      if (!own.includes(key) || value[key as never] === undefined) continue;
      const read = fields[key](value[key as never], path ? `${path}.${key}` : key, reading);
      if (read === undefined) faulty.push(key);
      else result[key] = read;
    }
    for (const group of needed) {
      if (group.some((key) => isFilled(result[key]))) continue;
      if (!group.some((key) => faulty.includes(key)))
        reject(value, path, reading, group.join(' or '));
      return;
    }
    return result as T;
  };

/** A reader of an object with at most `max` entries under any keys. */
export const record =
  <T>(entry: Reader<T>, max: number): Reader<Record<string, T>> =>
  (value, path, reading) => {
    if (!isObject(value)) return reject(value, path, reading, 'object');
    const pair: Reader<[string, T]> = (item) => {
      const [key, raw] = item as [string, unknown];
      const read = entry(raw, `${path}.${key}`, reading);
      return read && [key, read];
    };
    // `fromEntries` defines, so that even a key `__proto__` is only a key.
    return Object.fromEntries(list(pair, max)(Object.entries(value), path, reading) ?? []);
  };
