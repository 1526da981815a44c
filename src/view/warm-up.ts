import { formatDate, monthsFor } from './format-date.js';

/**
 * Makes the engine load its data for dates in the language of `tag`. The first use takes a slow phone tens of
 * milliseconds, which cost nothing while the article is loading.
 */
export function warmUp(tag: string): void {
  if (!monthsFor(tag)) formatDate({ year: 2000, month: 1, day: 1 }, tag);
}
