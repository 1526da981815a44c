import type { Article } from '../article/article.js';
import { type TextView, textView } from './text.js';

/** What is shared of an article: its own address, never the page's, and its title in its language. */
export interface SharedArticle extends Pick<TextView, 'lang' | 'dir'> {
  url: string;
  title: string;
}

export function sharedArticle(article: Article | undefined): SharedArticle {
  const { value, lang, dir } = textView(article?.title ?? '', article ?? {});
  return { url: article?.url ?? '', title: value, lang, dir };
}
