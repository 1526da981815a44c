// What README and docs tell people to type and to paste, word for word.
import { readFileSync } from 'node:fs';
import { samplesIn } from '../support/documented.mjs';

const root = new URL('../../', import.meta.url);

/** @returns {{ text: string, samples: { kind: string, code: string }[] }} a section of a document, by its heading */
export function section(file, heading) {
  const [, rest] = readFileSync(new URL(file, root), 'utf8').split(`\n## ${heading}\n`);
  if (rest === undefined) throw new Error(`${file} has no section “${heading}”`);
  const [text] = rest.split('\n## ');
  return { text, samples: samplesIn(file).filter(({ raw }) => text.includes(raw)) };
}

/** @returns {string} the code in a text that matches; throws where there is none */
export function codeIn({ text }, pattern) {
  const found = [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, code]) => code)
    .find((code) => pattern.test(code));
  if (found === undefined) throw new Error(`Nothing to type like ${pattern}`);
  return found;
}

/** @returns {string} the sample of a kind that matches; throws where there is none */
export function sampleIn({ samples }, kind, pattern = /./) {
  const found = samples.find((sample) => sample.kind === kind && pattern.test(sample.code));
  if (!found) throw new Error(`No sample of ${kind} like ${pattern}`);
  return found.code;
}

/** Fills in what stands for something else; each of these words has to be there. */
export const fillIn = (text, words) =>
  Object.entries(words).reduce((filled, [word, meant]) => {
    if (!filled.includes(word)) throw new Error(`“${word}” does not stand in: ${text}`);
    return filled.replaceAll(word, meant);
  }, text);
