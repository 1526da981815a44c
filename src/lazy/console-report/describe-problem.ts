import type { Problem } from '../../article/problem.js';

const code = 'ISO 3166-1 alpha-2 code';
const date = 'ISO 8601 date';
const number = 'positive number';
const url = 'http(s) URL';

/** Descriptions of the native format's fields by name. */
const fields: Record<string, string> = {
  lang: 'BCP 47 language tag',
  dir: 'ltr or rtl',
  published: date,
  modified: date,
  bodyHtml: 'HTML',
  width: number,
  height: number,
  countries: code,
  code,
  url,
  src: url,
};

const fieldAt = (path: string): string | undefined =>
  /^links\[\d+\]\.url$/.test(path)
    ? 'http(s), mailto or tel URL'
    : fields[/(\w+)(\[\d+\])?$/.exec(path)?.[1] ?? ''];

const alsoIn = (others: number): string =>
  others ? `, as ${others} more item${others > 1 ? 's' : ''}` : '';

/** Describes a value briefly, without traversing it: documents can be large, deep or circular. */
export const describeValue = (value: unknown): string =>
  typeof value === 'string'
    ? JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value)
    : Array.isArray(value)
      ? `array of ${value.length}`
      : value && typeof value === 'object'
        ? 'object'
        : String(value);

/** Describes a fault in English. */
export const describeProblem = ({ path, expected, received, value, others = 0 }: Problem) => ({
  path,
  expected: expected ?? fieldAt(path) ?? 'something else',
  received: (received ?? describeValue(value)) + alsoIn(others),
});
