// What the letters of a text say of its direction and of the language it claims to be in.
import type { Direction } from './article.js';
import { scriptOf } from './direction.js';
import { memoize } from './memoize.js';

/** Enough of a text to judge it by (characters). */
const maxSampleLength = 1000;

/** The letters that a text begins with. */
export const lettersOf = (text: string): string =>
  text.slice(0, maxSampleLength).replace(/\P{L}/gu, '');

const rtlLetters =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu;

/** How many of `letters` are of a script: 0 to 1. */
const shareOf = (letters: string, script: RegExp): number =>
  1 - letters.replace(script, '').length / letters.length;

/** Direction of most of `letters`; `undefined` where there are none. */
export const directionOfLetters = (letters: string): Direction | undefined =>
  letters ? (shareOf(letters, rtlLetters) > 0.5 ? 'rtl' : 'ltr') : undefined;

/** `undefined` for a code that no letter has: `Jpan`, say, stands for several scripts. */
const lettersOfScript = memoize((script): RegExp | undefined => {
  try {
    return new RegExp(`\\p{sc=${script}}`, 'gu');
  } catch {
    return;
  }
});

/** Written in several scripts, so that letters say nothing against the language, but give its direction. */
export const isOfSeveralScripts = (tag: string): boolean =>
  /^(az|bs|kk|ku|ky|ms|pa|sd|sr|tg|tk|tt|ug|uz)(-..)?$/.test(tag);

/**
 * Letters that are certainly of a script: not all, but counted at once. To look up what Unicode says of letters takes
 * an engine a millisecond at first, four on a phone.
 */
const certainLetters: Record<string, RegExp | undefined> = {
  Latn: /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/g,
  Arab: /[\u0620-\u063f\u0641-\u064a\u0671-\u06d3]/g,
  Hebr: /[\u05d0-\u05ea]/g,
};

/** A text of fewer letters may be an abbreviation, a name, that is written alike everywhere. */
const minLetters = 40;

/**
 * Whether `text` cannot be of the language `tag`. Latin letters stand in every text, as names and abbreviations:
 * another script's are missed only where there are hardly any. Others in a text of Latin letters are rare.
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
