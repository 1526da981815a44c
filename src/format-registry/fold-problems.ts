// Reports a fault that many items share once.
import type { Problem, Report } from '../article/problem.js';

/** Kinds of faults that are reported for one document. */
const maxKinds = 50;

/** Collects the faults of a collection's items: the first of each field, with the number of further items that share it. */
export function foldProblems(report: Report) {
  const kinds = new Map<string, Problem & { others: number; last: number }>();
  return {
    /** Adds a fault of the item at `index`; call in the order of the items. */
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
    /** Reports the collected faults. */
    flush(): void {
      for (const { last: _, ...problem } of kinds.values()) report(problem);
    },
  };
}
