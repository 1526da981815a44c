// What the letters of a text say of its direction and of the language it claims to be in.
import type { Direction } from './article.js';
import { scriptOf } from './direction.js';
import { memoize } from './memoize.js';

/** Enough of a text to judge it by (characters). */
const most = 1000;

/** The letters that a text begins with. */
export const lettersOf = (text: string): string => text.slice(0, most).replace(/\P{L}/gu, '');

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

/** A text of fewer letters may be an abbreviation, a name, that is written alike everywhere. */
const fewest = 40;

/**
 * Whether `letters` cannot be of the language `tag`. Latin letters stand in every text, as names and abbreviations:
 * another script's are missed only where there are hardly any. Others in a text of Latin letters are rare.
 */
export function contradicts(letters: string, tag: string): boolean {
  const script = scriptOf(tag);
  const pattern = script && !isOfSeveralScripts(tag) && lettersOfScript(script);
  if (!pattern) return false;
  const share = shareOf(letters, pattern);
  return script === 'Latn' ? share < 0.5 : letters.length >= fewest && share < 0.1;
}
