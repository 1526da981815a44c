// @ts-check
// Reads and corrects the translators' files as lit-localize writes them (XLIFF 1.2).
import { readdirSync } from 'node:fs';

const UNIT = /<trans-unit id="([^"]*)">[^]*?<\/trans-unit>/g;
const SOURCE = /<source>([^]*?)<\/source>/;
const TARGET = /\s*<target[^>]*>([^]*?)<\/target>/;

/** @typedef {{ source: string, target: string | undefined }} Message */

/** @param {string} xliff @returns {Map<string, Message>} messages by id */
export const messagesOf = (xliff) =>
  new Map(
    [...xliff.matchAll(UNIT)].map(([unit, id = '']) => [
      id,
      { source: SOURCE.exec(unit)?.[1] ?? '', target: TARGET.exec(unit)?.[1] },
    ]),
  );

/** @param {string} xliff @param {Set<string>} ids @returns {string} without translations of these */
export const withoutTargets = (xliff, ids) =>
  xliff.replace(UNIT, (unit, id) => (ids.has(id) ? unit.replace(TARGET, '') : unit));

/** Placeholders of a message in a fixed order. */
export const placeholdersOf = (/** @type {string} */ text) =>
  [...text.matchAll(/<x\b[^>]*\bid="([^"]*)"/g)].map(([, id]) => id).sort();

export const cataloguesIn = (/** @type {string} */ directory) =>
  readdirSync(directory).filter((file) => file.endsWith('.xlf'));
