// Faults of documents, for the people who publish them: logged in the console, never shown to readers.

/** A fault of a document. */
export interface Problem {
  /** Path of the field, e.g. `countries[3].code`; empty for the document itself. */
  path: string;
  /** Description of what the field should hold; by default that of the field of this name in the native format. */
  expected?: string | undefined;
  /** Description of what the field holds. */
  received?: string;
  /** Value of the field, where `received` does not describe it. */
  value?: unknown;
  /** Number of further items of the same collection with the same fault; by default 0. */
  others?: number;
}

/** Reports a fault of a document. */
export type Report = (problem: Problem) => void;
