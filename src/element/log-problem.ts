import type { Problem } from '../domain/problem.js';

const seen = new Set<string>();

/** One console line for each thing that is wrong with a document, however many cards show it. */
export function logProblem(url: string, { path, expected, received }: Problem): void {
  const line = `<euromed-news-card> ${url} ${path}: expected ${expected}, got ${received}`;
  if (seen.has(line)) return;
  seen.add(line);
  console.warn(line);
}
