// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * @param {Iterable<[path: string, content: string]>} expected
 * @returns {string[]} the files that are not as expected, from the working directory
 */
export const differences = (expected) =>
  [...expected]
    .filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content)
    .map(([path]) => relative(process.cwd(), path));

/** Says what is wrong, one line each, and makes the process fail if anything is. */
export function report(/** @type {string[]} */ complaints) {
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}
