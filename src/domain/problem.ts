// What is wrong with a document, for the people who publish it: shown in the console, never to readers.

export interface Problem {
  /** Where, e.g. `countries[3].code`; empty for the document itself. */
  path: string;
  /** What belongs there. */
  expected: string;
  /** What stands there, shortened. */
  received: string;
}

export type Report = (problem: Problem) => void;

/** A value in a few words. Never walks into it: documents can be large, deep or circular. */
export const describe = (value: unknown): string =>
  typeof value === 'string'
    ? JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value)
    : Array.isArray(value)
      ? `array of ${value.length}`
      : value && typeof value === 'object'
        ? 'object'
        : String(value);
