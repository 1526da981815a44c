import type { Problem } from '../domain/problem.js';
import { loadPart } from '../parts/load-part.js';

const importProblems = () => import('../problems/log-problem.js');

/** Tells the page's developer what is wrong with a document; what puts it into words is loaded for that. */
export const reportProblem = (url: string, problem: Problem): Promise<void> =>
  loadPart(importProblems).then(
    ({ logProblem }) => logProblem(url, problem),
    () => undefined,
  );
