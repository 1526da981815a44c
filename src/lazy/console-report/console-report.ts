// Logs faults of documents in the console. Loaded when a document has one.
import type { Problem } from '../../article/problem.js';
import { describeProblem } from './describe-problem.js';

/** Lines that are remembered as logged, so that the memory of a long-lived page does not grow. */
const maxRemembered = 500;

/** Largest length of a line, and of the address in the line (characters). */
const maxLineLength = 500;
const maxAddressLength = 200;

const seen = new Set<string>();

const shorten = (text: string, max: number): string =>
  text.length > max ? `${text.slice(0, max - 1)}…` : text;

/** Logs a fault once, however many cards show the document. */
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
