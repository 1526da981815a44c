// Faults of the documents and attributes of a list, reported to those who publish them.
import type { Article } from '../article/article.js';
import type { Problem } from '../article/problem.js';
import { type ListFilter, missingFields } from './list-filter.js';

/** Words of the attribute `country` that are not codes. */
export const refusedCountries = ({ refused }: ListFilter): Problem[] =>
  refused.map((word) => ({
    path: '',
    expected: 'ISO 3166-1 alpha-2 codes, space-separated',
    value: word,
  }));

/** Fields that the filter needs and that no item of the source has. */
export const lackingFields = (items: readonly Article[], filter: ListFilter): Problem[] =>
  missingFields(items, filter).map((field) => ({
    path: `items[].${field}`,
    expected: `${field} in at least one item, since the list filters by ${field}`,
    received: 'none',
  }));

/** Items without an address, whose titles are no links; as one problem. */
export function lackingAddresses(items: readonly Article[]): Problem[] {
  const count = items.filter(({ url }) => url === undefined).length;
  if (!count) return [];
  return [
    {
      path: 'items[].url',
      expected: 'the address of the article’s page, to which its title links',
      received: 'none',
      others: count - 1,
    },
  ];
}

/** A further page that was read before. */
export const repeatedPage = (next: string): Problem => ({
  path: 'next',
  expected: 'a page that has not been read yet',
  value: next,
});
