import { countryName } from './country-name.js';
import { formatDate } from './format-date.js';

/**
 * Makes the engine load its data for a language: the first use takes a slow phone tens of milliseconds,
 * which are free while an article is on its way.
 */
export function warmUp(tag: string): void {
  formatDate({ year: 2000, month: 1, day: 1 }, tag);
  countryName('MA', tag);
}
