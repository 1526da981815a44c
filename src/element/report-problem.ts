import type { Problem } from '../article/problem.js';
import { loadChunk } from '../platform/load-chunk.js';

const importProblems = () => import('../lazy/console-report/console-report.js');

/** Logs a fault of a document in the console; the chunk with the messages is loaded for that. Never rejects. */
export const reportProblem = (url: string, problem: Problem): Promise<void> =>
  loadChunk(importProblems).then(
    ({ logProblem }) => logProblem(url, problem),
    () => undefined,
  );
