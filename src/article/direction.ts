// Direction follows from the script. Engines' own `textInfo` is wrong for Kurdish, Azeri and Divehi.
import type { Direction } from './article.js';
import { rtlScripts } from './generated/rtl-scripts.js';
import { memoize } from './memoize.js';

/** CLDR's scripts, and the codes for styles of Arabic and Syriac, which CLDR's metadata leave out. */
const rtl = `${rtlScripts} Aran Syre Syrj Syrn`;

/** Languages of one script wherever they are spoken: asking the engine takes a phone its time at first. */
const known = /^(?:(ar|fa)|(he)|de|en|es|fr|it|pt)(?:-[A-Z]{2})?$/;

/** The script that a language is usually written in (ISO 15924), or `undefined` where nothing is known of it. */
export const scriptOf = memoize((tag): string | undefined => {
  const [found, arabic, hebrew] = known.exec(tag) ?? [];
  if (found) return arabic ? 'Arab' : hebrew ? 'Hebr' : 'Latn';
  try {
    // `und` is Drupal's word for a language that nobody said.
    return tag === 'und' ? undefined : new Intl.Locale(tag).maximize().script;
  } catch {
    return;
  }
});

/** Direction of a language, or `undefined` where nothing is known of it. */
export const directionOf = (tag: string | undefined): Direction | undefined => {
  const script = tag && scriptOf(tag);
  return script ? (rtl.includes(script) ? 'rtl' : 'ltr') : undefined;
};
