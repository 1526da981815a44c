// Gives the iframe page the title, language, description and link of the article, or of the list.
import type { Article } from '../article/article.js';
import { textView } from '../view/text.js';

const setDescription = (text: string): void => {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=description]');
  if (meta && text) meta.content = text;
};

/** Describes the page by the article on show. */
export function describePage(article: Article, link: HTMLAnchorElement): void {
  const title = textView(article.title, article);
  document.title = title.value;
  if (title.lang) document.documentElement.lang = title.lang;
  setDescription(article.summary ? textView(article.summary, article).value : '');
  link.textContent = title.value;
  link.lang = title.lang;
  link.dir = title.dir;
  if (article.url) link.href = article.url;
}

/** Describes the page by the list's heading, else by the host that its link leads to. */
export function describeListPage(heading: string, link: HTMLAnchorElement): void {
  document.title = heading || link.host;
  setDescription(document.title);
}
