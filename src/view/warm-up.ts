import { formatDate, monthsFor } from './format-date.js';

/**
 * Makes the engine load its data for a language whose dates it must be asked for: the first use takes a slow
 * phone tens of milliseconds, which are free while an article is on its way.
 */
export function warmUp(tag: string): void {
  if (!monthsFor(tag)) formatDate({ year: 2000, month: 1, day: 1 }, tag);
}
