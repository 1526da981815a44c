// What is wrong with a document, for the people who publish it: shown in the console, never to readers.

export interface Problem {
  /** Where, e.g. `countries[3].code`; empty for the document itself. */
  path: string;
  /** What belongs there; without it, what a field of this name holds. */
  expected?: string | undefined;
  /** What stands there, in words. */
  received?: string;
  /** What stands there, where nobody has put it into words yet. */
  value?: unknown;
}

export type Report = (problem: Problem) => void;
