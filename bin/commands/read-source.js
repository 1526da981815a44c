// @ts-check
// Reads an article from an address or a file, for several commands.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { explainRefusal, jsonIn, readDocument, textIn } from '../../dist/npm/check.js';
import { fetchDocument } from './fetch-document.js';

/** @typedef {import('../../dist/npm/check.js').ReadDocument} ReadDocument */

/** @param {string} source */
export const isAddress = (source) => /^https?:\/\/[^/]/i.test(source) && URL.canParse(source);

/** @param {string} failure @returns {ReadDocument} */
const refused = (failure) => ({ article: null, problems: [], failure });

/**
 * The text at an address or in a file, and the final address.
 * @param {string} source
 * @param {{ url?: string | undefined, timeout: number }} options `url`: the address of a file, once published
 * @returns {Promise<{ text: string, url: string, failure?: string }>}
 */
export async function readText(source, { url, timeout }) {
  if (!isAddress(source)) {
    const address = url ?? `https://publisher.example/${encodeURIComponent(basename(source))}`;
    try {
      return { text: await textIn([await readFile(source)]), url: address };
    } catch (error) {
      return { text: '', url: address, failure: `The file cannot be read: ${String(error)}` };
    }
  }
  const answer = await fetchDocument(source, new URL(source).origin, timeout);
  if (!answer.code)
    return { text: answer.text, url: answer.url + (/#.*/s.exec(source)?.[0] ?? '') };
  const failure = explainRefusal(answer.code, source, answer.status, answer.text);
  return { text: '', url: answer.url, failure };
}

/**
 * Fetches the one further document that a format may ask for.
 * @param {string} origin @param {number} timeout
 */
export const loadJsonFrom = (origin, timeout) => async (/** @type {string} */ target) => {
  const more = await fetchDocument(target, origin, timeout);
  if (more.code) throw new Error(`${target} ${more.status ?? more.code}`);
  return jsonIn(more.text, more.url);
};

/** Rejects, since a file has no further documents. */
export const loadNothing = () => Promise.reject(new TypeError('A file has no server.'));

/**
 * @param {string} source
 * @param {{ url?: string | undefined, lang: string, timeout: number }} options
 * @returns {Promise<ReadDocument>}
 */
export async function readSource(source, { url, lang, timeout }) {
  const read = await readText(source, { url, timeout });
  if (read.failure) return refused(read.failure);
  const loadJson = isAddress(source) ? loadJsonFrom(new URL(source).origin, timeout) : loadNothing;
  return readDocument(read.text, { url: read.url, lang, loadJson });
}
