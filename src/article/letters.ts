// Derives a text's direction from its letters, and checks a stated language against them.
import type { Direction } from './article.js';
import { scriptOf } from './direction.js';
import { memoize } from './memoize.js';

/** Characters of a text that are examined. */
const maxSampleLength = 1000;

/** The letters in the beginning of a text. */
export const lettersOf = (text: string): string =>
  text.slice(0, maxSampleLength).replace(/\P{L}/gu, '');

const rtlLetters =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu;

/** Share of `letters` that `script` matches: 0 to 1. */
const shareOf = (letters: string, script: RegExp): number =>
  1 - letters.replace(script, '').length / letters.length;

/** Direction of most of `letters`; `undefined` where there are none. */
export const directionOfLetters = (letters: string): Direction | undefined =>
  letters ? (shareOf(letters, rtlLetters) > 0.5 ? 'rtl' : 'ltr') : undefined;

/** Matches the letters of a script; `undefined` for codes that stand for several scripts, such as `Jpan`. */
const lettersOfScript = memoize((script): RegExp | undefined => {
  try {
    return new RegExp(`\\p{sc=${script}}`, 'gu');
  } catch {
    return;
  }
});

/** Whether a language is written in several scripts: letters then never contradict it, but give its direction. */
export const isOfSeveralScripts = (tag: string): boolean =>
  /^(az|bs|kk|ku|ky|ms|pa|sd|sr|tg|tk|tt|ug|uz)(-..)?$/.test(tag);

/**
 * Letters that certainly belong to a script, but not all of them: a fast test. The first use of a Unicode property takes
 * an engine a millisecond, four on a phone.
 */
const certainLetters: Record<string, RegExp | undefined> = {
  Latn: /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/g,
  Arab: /[\u0620-\u063f\u0641-\u064a\u0671-\u06d3]/g,
  Hebr: /[\u05d0-\u05ea]/g,
};

/** A text with fewer letters may be a name or an abbreviation in another script. */
const minLetters = 40;

/**
 * Whether the letters of `text` contradict the language `tag`. Texts in any script contain Latin names and abbreviations,
 * so other scripts need a tenth of the letters; Latin needs half.
 */
export function contradicts(text: string, tag: string): boolean {
  const script = scriptOf(tag);
  if (!script || isOfSeveralScripts(tag)) return false;
  const sample = text.slice(0, maxSampleLength);
  const needed = script === 'Latn' ? 0.5 : 0.1;
  const certain = certainLetters[script];
  if (certain && shareOf(sample, certain) >= needed) return false;
  const pattern = lettersOfScript(script);
  if (!pattern) return false;
  const letters = lettersOf(sample);
  return (script === 'Latn' || letters.length >= minLetters) && shareOf(letters, pattern) < needed;
}
