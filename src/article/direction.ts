// Direction follows from the script. Engines' own `textInfo` is wrong for Kurdish, Azeri and Divehi.
import type { Direction } from './article.js';
import { rtlScripts } from './generated/rtl-scripts.js';
import { memoize } from './memoize.js';

/** Styles of Arabic and Syriac with a code of their own, which CLDR's metadata leave to the script's. */
const rtlStyles = 'Aran Syre Syrj Syrn';

/** Languages of one script wherever they are spoken: asking the engine takes a phone its time at first. */
const rtl = /^(ar|fa|he)(-[A-Z]{2})?$/;
const ltr = /^(de|en|es|fr|it|pt)(-[A-Z]{2})?$/;

const directionOfScript = memoize((tag): Direction | undefined => {
  if (rtl.test(tag)) return 'rtl';
  if (ltr.test(tag)) return 'ltr';
  try {
    const { script } = new Intl.Locale(tag).maximize();
    return script ? ((rtlScripts + rtlStyles).includes(script) ? 'rtl' : 'ltr') : undefined;
  } catch {
    return;
  }
});

/** Direction of a language, or `undefined` where nothing is known of it. */
export const directionOf = (tag: string | undefined): Direction | undefined =>
  // `und` is Drupal's word for a language that nobody said.
  tag && tag !== 'und' ? directionOfScript(tag) : undefined;
