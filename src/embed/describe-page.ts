// The frame's page is a page of its own: its title, its language and its link are the article's, or the list's.
import type { Article } from '../article/article.js';
import { textView } from '../view/text.js';

const setDescription = (text: string): void => {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=description]');
  if (meta && text) meta.content = text;
};

/** Makes the page say what the card shows. */
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

/** Makes the page say whose news the list shows: under its heading, or of the site that its link leads to. */
export function describeListPage(heading: string, link: HTMLAnchorElement): void {
  document.title = heading || link.host;
  setDescription(document.title);
}
