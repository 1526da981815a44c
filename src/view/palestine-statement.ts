// The European Union's statement that accompanies the name of Palestine.
import type { Text } from '../article/article.js';
import { matchLanguage } from '../article/language-tag.js';

/**
 * Official wordings by language, verbatim, each below the address of its source. Never translate the statement:
 * docs/translating.md says where official wordings are found.
 */
const official: Readonly<Record<string, string>> = {
  // https://ec.europa.eu/eurostat/cache/metadata/en/med_esms.htm
  en: 'This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.',
};

/** The official wording in the language of `tag`; English where none is known. */
export function palestineStatement(tag: string, wordings = official): Text {
  const lang = matchLanguage(tag, Object.keys(wordings)) ?? 'en';
  return { value: wordings[lang]!, lang };
}
