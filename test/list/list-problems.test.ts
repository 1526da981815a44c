import { expect } from '@open-wc/testing';
import { parseFilter } from '../../src/list/list-filter.js';
import {
  lackingAddresses,
  lackingFields,
  refusedCountries,
  repeatedPage,
} from '../../src/list/list-problems.js';
import { article } from './support/articles.js';

describe('problems of a list', () => {
  it('name each word of the attribute `country` that is no code', () => {
    const problems = refusedCountries(parseFilter('Tunisia TN Egypt', ''));
    expect(problems.map(({ value }) => value)).to.deep.equal(['Tunisia', 'Egypt']);
  });

  it('name each field that the filter needs and no item has', () => {
    const items = [article('a', { topics: ['Eau'] })];
    const paths = (country: string, topic: string) =>
      lackingFields(items, parseFilter(country, topic)).map(({ path }) => path);
    expect(paths('TN', 'Migration')).to.deep.equal(['items[].countries']);
    expect(paths('', 'Migration')).to.deep.equal([]);
  });

  it('count items without an address in one problem', () => {
    const { url: _, ...without } = article('a');
    const [problem, ...others] = lackingAddresses([without, article('b'), without]);
    expect(problem).to.include({ path: 'items[].url', others: 1 });
    expect(others).to.deep.equal([]);
    expect(lackingAddresses([article('b')])).to.deep.equal([]);
  });

  it('name a page that was read before', () => {
    const next = 'https://e.org/feed.json';
    expect(repeatedPage(next)).to.include({ path: 'next', value: next });
  });
});
