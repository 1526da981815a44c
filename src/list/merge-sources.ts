// Merges the items of several sources into one list.
import type { Article } from '../article/article.js';
import { parseCalendarDay } from '../article/calendar-day.js';

/** Time of publication in milliseconds since 1970; midnight UTC for a date without a time, `-Infinity` without a date. */
function timeOf({ published = '' }: Article): number {
  const day = parseCalendarDay(published);
  if (!day) return -Infinity;
  const time = Date.parse(published.replace(' ', 'T'));
  return Number.isNaN(time) ? Date.UTC(day.year, day.month - 1, day.day) : time;
}

/** An item's address without its fragment. */
export const addressOf = ({ url }: Pick<Article, 'url'>): string | undefined =>
  url?.replace(/#.*/s, '');

/** The first of the items with the same address; items without an address are all kept. */
export function withoutRepeats(
  items: readonly Article[],
  known: readonly Article[] = [],
): Article[] {
  const seen = new Set(known.map(addressOf));
  return items.filter((item) => {
    const address = addressOf(item);
    if (address === undefined) return !known.includes(item);
    return !seen.has(address) && !!seen.add(address);
  });
}

/** All items, newest first, undated last, each address once; the sort is stable. */
export function mergeSources(sources: readonly (readonly Article[])[]): Article[] {
  const dated = sources.flat().map((item) => ({ item, time: timeOf(item) }));
  // Compared without a subtraction, which is `NaN` for two undated items.
  dated.sort((a, b) => (a.time === b.time ? 0 : a.time < b.time ? 1 : -1));
  return withoutRepeats(dated.map(({ item }) => item));
}

/** The article with a publisher; the host of its address where the article names none. */
export function withPublisher(item: Article, source: string): Article {
  if (item.publisher) return item;
  const { origin, hostname } = new URL(item.url ?? source);
  return { ...item, publisher: { name: hostname.replace(/^www\./, ''), url: `${origin}/` } };
}
