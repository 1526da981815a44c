import type { Article } from '../article/article.js';
import { type TextView, textView } from './text.js';

/** What the share menu shares: the article's own address, never the page's, and the article's title. */
export interface SharedArticle extends Pick<TextView, 'lang' | 'dir'> {
  readonly url: string;
  readonly title: string;
}

/** The shared data of an article; empty strings without an article. */
export function sharedArticle(article: Article | undefined): SharedArticle {
  const { value, lang, dir } = textView(article?.title ?? '', article ?? {});
  return { url: article?.url ?? '', title: value, lang, dir };
}
