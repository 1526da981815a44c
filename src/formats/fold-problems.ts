// What is wrong with many items in the same way is said once.
import type { Problem, Report } from '../article/problem.js';

/** Kinds of faults that are told of: nobody reads more of one document. */
const maxKinds = 50;

/** Faults of a collection's items: the first of each field, with the number of further items that have one there. */
export function foldProblems(report: Report) {
  const kinds = new Map<string, Problem & { others: number; last: number }>();
  return {
    /** Notes a fault of the item at `index`. Items come in order. */
    add(index: number, { path, ...rest }: Problem): void {
      const key = path.replace(/\[\d+\]/g, '[]') || (rest.expected ?? '');
      const known = kinds.get(key);
      if (known) {
        if (known.last !== index) known.others++;
        known.last = index;
      } else if (kinds.size < maxKinds) {
        const whole = [`items[${index}]`, path].filter(Boolean).join(path[0] === '[' ? '' : '.');
        kinds.set(key, { ...rest, path: whole, others: 0, last: index });
      }
    },
    /** Reports what was noted. */
    flush(): void {
      for (const { last: _, ...problem } of kinds.values()) report(problem);
    },
  };
}
