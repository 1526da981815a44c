// The items of several sources as one list.
import type { Article } from '../article/article.js';
import { parseCalendarDay } from '../article/calendar-day.js';

/** Milliseconds since 1970, to compare dates by; a day without a time is its beginning. */
function timeOf({ published = '' }: Article): number {
  const day = parseCalendarDay(published);
  if (!day) return -Infinity;
  const time = Date.parse(published.replace(' ', 'T'));
  return Number.isNaN(time) ? Date.UTC(day.year, day.month - 1, day.day) : time;
}

/** The page's address, whatever part of the page it leads to. */
export const addressOf = ({ url }: Pick<Article, 'url'>): string | undefined =>
  url?.replace(/#.*/s, '');

/** Of several items with one address the first; items without an address are all different. */
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

/** Newest first, undated last, each address once; what is of one time keeps its order. */
export function mergeSources(sources: readonly (readonly Article[])[]): Article[] {
  const dated = sources.flat().map((item) => ({ item, time: timeOf(item) }));
  // Without a subtraction: of two infinities there is no difference.
  dated.sort((a, b) => (a.time === b.time ? 0 : a.time < b.time ? 1 : -1));
  return withoutRepeats(dated.map(({ item }) => item));
}

/** The article with a publisher: where it names none, the site that it is from. */
export function withPublisher(item: Article, source: string): Article {
  if (item.publisher) return item;
  const { origin, hostname } = new URL(item.url ?? source);
  return { ...item, publisher: { name: hostname.replace(/^www\./, ''), url: `${origin}/` } };
}
