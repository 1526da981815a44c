// Texts with the language and direction in which they are shown.
import type { Article, Direction, Text } from '../article/article.js';
import { ownTextOf } from '../article/check-language.js';
import { directionOf } from '../article/direction.js';
import { directionOfLetters, isOfSeveralScripts, lettersOf } from '../article/letters.js';

/** A text to render. `lang` is `''` and `dir` is `'auto'` where they are unknown: the page's own must not apply. */
export interface TextView {
  readonly value: string;
  readonly lang: string;
  readonly dir: Direction | 'auto';
}

/** Direction of a language; of the letters where the language is unknown or has several scripts. */
const directionIn = (lang: string | undefined, letters: () => string): TextView['dir'] =>
  (lang && !isOfSeveralScripts(lang) && directionOf(lang)) ||
  (directionOfLetters(letters()) ?? directionOf(lang) ?? 'auto');

/** Direction of an article's texts: the field `dir`, else the direction of the language, else of most letters. */
export const directionOfArticle = (article: Partial<Article>): TextView['dir'] =>
  article.dir ?? directionIn(article.lang, () => lettersOf(ownTextOf(article)));

/** View of a text of the article; the text's own language and direction win over the article's. */
export function textView(text: Text, article: Partial<Article>): TextView {
  const { value, lang, dir } = typeof text === 'string' ? { value: text } : text;
  return {
    value,
    lang: lang ?? article.lang ?? '',
    dir: dir ?? (lang ? directionIn(lang, () => lettersOf(value)) : directionOfArticle(article)),
  };
}

/** View of a text that the card generated, such as a date. */
export const ownText = ({ value, lang }: { value: string; lang: string }): TextView => ({
  value,
  lang,
  dir: directionOf(lang) ?? 'ltr',
});
