// @ts-check
// A folder as a zip file: the same bytes from the same files, so that a release can be compared with its sources.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Zip files know no time zone: a date is written in the words of UTC. */
const inWordsOfUtc = (/** @type {Date} */ date) =>
  new Date(date.getTime() + date.getTimezoneOffset() * 60_000);

/**
 * @param {string} folder
 * @param {object} options
 * @param {string} options.name of the folder inside the zip
 * @param {Date} options.date of every file
 * @param {string[]} [options.beside] further files, by their own names
 * @returns {Uint8Array}
 */
export function zipFolder(folder, { name, date, beside = [] }) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new Error(`${folder} is empty`);
  const pathOf = (/** @type {string} */ file) =>
    `${name}/${file.slice(folder.length + 1).replaceAll(sep, '/')}`;
  const entries = [
    ...beside.map((file) => [`${name}/${basename(file)}`, readFileSync(file)]),
    ...files.map((file) => [pathOf(file), readFileSync(file)]),
  ];
  return zipSync(Object.fromEntries(entries), { mtime: inWordsOfUtc(date), level: 9 });
}
