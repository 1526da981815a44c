// Direction follows from the script. Engines' own `textInfo` is wrong for Kurdish, Azeri and Divehi.
import type { Direction } from './article.js';

/** Right-to-left scripts in use today (ISO 15924). */
const rtlScripts = 'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Syre Syrj Syrn Thaa Yezi';

const cache = new Map<string, Direction | undefined>();

const directionOfScript = (tag: string): Direction | undefined => {
  try {
    const { script } = new Intl.Locale(tag).maximize();
    return script ? (rtlScripts.includes(script) ? 'rtl' : 'ltr') : undefined;
  } catch {
    return;
  }
};

/** Direction of a language, or `undefined` where nothing is known of it. */
export function directionOf(tag: string | undefined): Direction | undefined {
  // Drupal's word for a language that nobody said.
  if (!tag || tag === 'und') return;
  if (!cache.has(tag)) cache.set(tag, directionOfScript(tag));
  return cache.get(tag);
}
