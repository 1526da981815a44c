// Problems in the console: loaded when a document has one.
import type { Problem } from '../../article/problem.js';
import { describeProblem } from './describe-problem.js';

const seen = new Set<string>();

/** One line for each thing that is wrong with a document, however many cards show it. */
export function logProblem(url: string, problem: Problem): void {
  const { path, expected, received } = describeProblem(problem);
  const line = `<euromed-news-card> ${url} ${path}: expected ${expected}, got ${received}`;
  if (seen.has(line)) return;
  seen.add(line);
  console.warn(line);
}
