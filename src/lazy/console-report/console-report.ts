// Problems in the console: loaded when a document has one.
import type { Problem } from '../../article/problem.js';
import { describeProblem } from './describe-problem.js';

/** Lines that are remembered: a page that shows one faulty document after the other must not grow. */
const mostRemembered = 500;

/** Characters of a line, and of an address in it. */
const longestLine = 500;
const longestAddress = 200;

const seen = new Set<string>();

const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** One line for each thing that is wrong with a document, however many cards show it. */
export function logProblem(url: string, problem: Problem): void {
  const { path, expected, received } = describeProblem({
    ...problem,
    path: shorten(problem.path, longestAddress),
  });
  const address = shorten(url, longestAddress);
  const line = shorten(
    `<euromed-news-card> ${address} ${path}: expected ${expected}, got ${received}`,
    longestLine,
  );
  if (seen.has(line)) return;
  if (seen.size >= mostRemembered) seen.clear();
  seen.add(line);
  console.warn(line);
}
