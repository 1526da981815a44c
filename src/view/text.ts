// A text with the language and direction it is to be shown in.
import type { Article, Direction, Text } from '../article/article.js';
import { directionOf } from '../article/direction.js';

/** `dir: 'auto'` and `lang: ''` where nothing is known: never a guess, never the page's. */
export interface TextView {
  value: string;
  lang: string;
  dir: Direction | 'auto';
}

/** Direction of an article's texts: its own, else its language's. */
export const directionOfArticle = ({ dir, lang }: Pick<Article, 'dir' | 'lang'>): TextView['dir'] =>
  dir ?? directionOf(lang) ?? 'auto';

/** A text of the article; its own language and direction win over the article's. */
export function textView(text: Text, article: Pick<Article, 'dir' | 'lang'>): TextView {
  const { value, lang, dir } = typeof text === 'string' ? { value: text } : text;
  return {
    value,
    lang: lang ?? article.lang ?? '',
    dir: dir ?? directionOfArticle(lang ? { lang } : article),
  };
}

/** A text that the card itself wrote in a known language. */
export const ownText = ({ value, lang }: { value: string; lang: string }): TextView => ({
  value,
  lang,
  dir: directionOf(lang) ?? 'ltr',
});
