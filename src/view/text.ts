// A text with the language and direction it is to be shown in.
import type { Article, Direction, Text } from '../article/article.js';
import { ownTextOf } from '../article/check-language.js';
import { directionOf } from '../article/direction.js';
import { directionOfLetters, isOfSeveralScripts, lettersOf } from '../article/letters.js';

/** `dir: 'auto'` and `lang: ''` where nothing is known: never a guess, never the page's. */
export interface TextView {
  value: string;
  lang: string;
  dir: Direction | 'auto';
}

/** Direction of a language; of one that is unknown, or written in several scripts, that of the letters. */
const directionIn = (lang: string | undefined, letters: () => string): TextView['dir'] =>
  (lang && !isOfSeveralScripts(lang) && directionOf(lang)) ||
  (directionOfLetters(letters()) ?? directionOf(lang) ?? 'auto');

/** Direction of an article's texts: its own, else its language's, else that of most of its letters. */
export const directionOfArticle = (article: Partial<Article>): TextView['dir'] =>
  article.dir ?? directionIn(article.lang, () => lettersOf(ownTextOf(article)));

/** A text of the article; its own language and direction win over the article's. */
export function textView(text: Text, article: Partial<Article>): TextView {
  const { value, lang, dir } = typeof text === 'string' ? { value: text } : text;
  return {
    value,
    lang: lang ?? article.lang ?? '',
    dir: dir ?? (lang ? directionIn(lang, () => lettersOf(value)) : directionOfArticle(article)),
  };
}

/** A text that the card itself wrote in a known language. */
export const ownText = ({ value, lang }: { value: string; lang: string }): TextView => ({
  value,
  lang,
  dir: directionOf(lang) ?? 'ltr',
});
