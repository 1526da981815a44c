// @ts-check
// A folder as a zip file: the same bytes from the same files, so that a release can be compared with its sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Zip files know no time zone: a date is written in the words of UTC. */
const inWordsOfUtc = (/** @type {Date} */ date) =>
  new Date(date.getTime() + date.getTimezoneOffset() * 60_000);

/**
 * @param {string} folder
 * @param {object} options
 * @param {string} options.name of the folder inside the zip
 * @param {Date} options.date of every file
 * @returns {Uint8Array}
 */
export function zipFolder(folder, { name, date }) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new Error(`${folder} is empty`);
  const pathOf = (/** @type {string} */ file) =>
    `${name}/${file.slice(folder.length + 1).replaceAll(sep, '/')}`;
  return zipSync(Object.fromEntries(files.map((file) => [pathOf(file), readFileSync(file)])), {
    mtime: inWordsOfUtc(date),
    level: 9,
  });
}
