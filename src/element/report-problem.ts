import type { Problem } from '../article/problem.js';
import { loadChunk } from '../platform/load-chunk.js';

const importProblems = () => import('../lazy/console-report/console-report.js');

/** Tells the page's developer what is wrong with a document; what puts it into words is loaded for that. */
export const reportProblem = (url: string, problem: Problem): Promise<void> =>
  loadChunk(importProblems).then(
    ({ logProblem }) => logProblem(url, problem),
    () => undefined,
  );
