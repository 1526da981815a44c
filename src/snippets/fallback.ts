// The fallback of a snippet, shown where no script runs.
import type { Article } from '../article/article.js';
import { parseCalendarDay } from '../article/calendar-day.js';
import { formatDate } from '../view/format-date.js';
import { ownText, textView, type TextView } from '../view/text.js';

export interface Fallback {
  /** Absolute address of the article's page; `undefined` where the article has none. */
  url: string | undefined;
  title: TextView;
  date?: (TextView & { datetime: string }) | undefined;
  summary?: TextView | undefined;
}

/** Title, date and summary of an article. `tag`: language of the date (BCP 47); default: the article's, else English. */
export function fallbackOf(article: Article, tag = ''): Fallback {
  const { url, title, published = '', summary } = article;
  const day = parseCalendarDay(published);
  return {
    url,
    title: textView(title, article),
    date: day
      ? { ...ownText(formatDate(day, tag || article.lang || 'en')), datetime: published }
      : undefined,
    summary: summary ? textView(summary, article) : undefined,
  };
}
