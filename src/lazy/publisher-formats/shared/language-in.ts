// Parses languages in the forms of producers: tags, and names in English or in the language itself.
import { parseLanguageTag } from '../../../article/language-tag.js';
import { contradicts } from '../../../article/letters.js';
import { memoize } from '../../../article/memoize.js';
import { languages } from '../terms/country-names.js';

const lower = (name: string): string => name.normalize('NFC').toLowerCase();

const tagsByName = memoize((): Map<string, string> => {
  const tags = new Map<string, string>();
  for (const tag of [...languages, 'ru', 'uk', 'ku', 'fa', 'sq', 'sr', 'mk', 'hy', 'ka', 'ber'])
    for (const named of ['en', tag]) {
      if (!Intl.DisplayNames.supportedLocalesOf(named).length) continue;
      const name = new Intl.DisplayNames(named, { type: 'language', fallback: 'none' }).of(tag);
      if (name) tags.set(lower(name), tag);
    }
  return tags;
});

/** Values that mean "no language" or "several languages". */
const none = /^(und|zxx|mul|mis|root|all|default|x-default)\b/i;

/** Converts `fr`, `fr_FR`, `French` or `français` to a BCP 47 tag; `undefined` for anything else. */
export function languageIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 50) return;
  const text = value.trim();
  return none.test(text) ? undefined : (parseLanguageTag(text) ?? tagsByName('').get(lower(text)));
}

/** The first of `candidates`, the most reliable first, that the letters of `text` do not contradict. */
export function trustedLanguage(candidates: readonly unknown[], text: string): string | undefined {
  const tags = candidates.flatMap((candidate) => languageIn(candidate) ?? []);
  // If all are contradicted, `readArticle` reports the first.
  return tags.find((tag) => !contradicts(text, tag)) ?? tags[0];
}
