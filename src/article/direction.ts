// Derives direction from the script. `Intl.Locale`'s own `textInfo` is wrong for Kurdish, Azeri and Divehi.
import type { Direction } from './article.js';
import { rtlScripts } from './generated/rtl-scripts.js';
import { memoize } from './memoize.js';

/** Right-to-left scripts of CLDR, and the codes for variants of Arabic and Syriac, which CLDR's metadata lack. */
const rtl = `${rtlScripts} Aran Syre Syrj Syrn`;

/** Languages with one script in all regions: the first use of `Intl.Locale` is slow on phones. */
const known = /^(?:(ar|fa)|(he)|de|en|es|fr|it|pt)(?:-[A-Z]{2})?$/;

/** The usual script of a language (ISO 15924); `undefined` where the language is unknown. */
export const scriptOf = memoize((tag): string | undefined => {
  const [found, arabic, hebrew] = known.exec(tag) ?? [];
  if (found) return arabic ? 'Arab' : hebrew ? 'Hebr' : 'Latn';
  try {
    // `und` is Drupal's tag for an unspecified language.
    return tag === 'und' ? undefined : new Intl.Locale(tag).maximize().script;
  } catch {
    return;
  }
});

/** Direction of a language; `undefined` where the language is unknown. */
export const directionOf = (tag: string | undefined): Direction | undefined => {
  const script = tag && scriptOf(tag);
  return script ? (rtl.includes(script) ? 'rtl' : 'ltr') : undefined;
};
