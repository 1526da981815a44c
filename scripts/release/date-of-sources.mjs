// @ts-check
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function secondsOfSources() {
  const { SOURCE_DATE_EPOCH: given } = process.env;
  if (given) return Number(given);
  try {
    const log = ['log', '-1', '--format=%ct'];
    const options = /** @type {const} */ ({ cwd: root, encoding: 'utf8', stdio: 'pipe' });
    return Number(execFileSync('git', log, options).trim());
  } catch {
    return statSync(`${root}package.json`).mtimeMs / 1000;
  }
}

/** The date of the last commit, so that the same sources give the same files; without Git, the date of package.json. */
export const dateOfSources = () => new Date(1000 * Math.floor(secondsOfSources()));
