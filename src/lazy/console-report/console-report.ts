// Problems in the console: loaded when a document has one.
import type { Problem } from '../../article/problem.js';
import { describeProblem } from './describe-problem.js';

/** Lines that are remembered: a page that shows one faulty document after the other must not grow. */
const maxRemembered = 500;

/** Characters of a line, and of an address in it. */
const maxLineLength = 500;
const maxAddressLength = 200;

const seen = new Set<string>();

const shorten = (text: string, max: number): string =>
  text.length > max ? `${text.slice(0, max - 1)}…` : text;

/** One line for each thing that is wrong with a document, however many cards show it. */
export function logProblem(url: string, problem: Problem): void {
  const { path, expected, received } = describeProblem({
    ...problem,
    path: shorten(problem.path, maxAddressLength),
  });
  const address = shorten(url, maxAddressLength);
  const line = shorten(
    `<euromed-news-card> ${address} ${path}: expected ${expected}, got ${received}`,
    maxLineLength,
  );
  if (seen.has(line)) return;
  if (seen.size >= maxRemembered) seen.clear();
  seen.add(line);
  console.warn(line);
}
