// @ts-check
// Files that scripts write. With `--check` on its command line a script writes nothing, and fails where a file is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

export const isCheck = process.argv.includes('--check');

/** Says what is wrong, one line each, and makes the process fail if anything is. */
export function report(/** @type {string[]} */ complaints) {
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}

/**
 * @param {Iterable<[path: string, content: string]>} files as they should be
 * @param {string} command that writes them
 * @returns {string[]} a line for each file that is otherwise
 */
export const stale = (files, command) =>
  [...files]
    .filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content)
    .map(([path]) => `${relative(process.cwd(), path)} is stale: ${command}`);

/** @param {Iterable<[path: string, content: string]>} files @param {string} command that writes them */
export function writeOrCheck(files, command) {
  if (isCheck) return report(stale(files, command));
  for (const [path, content] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
