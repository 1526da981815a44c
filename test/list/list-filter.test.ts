import { expect } from '@open-wc/testing';
import { matchesFilter, parseFilter, missingFields } from '../../src/list/list-filter.js';
import type { Article } from '../../src/index.js';

const article = (more: Partial<Article>): Article => ({
  title: 'A',
  url: 'https://e.org/',
  ...more,
});

describe('the filter of a list', () => {
  it('reads codes and names with the separators that people use', () => {
    expect(parseFilter(' tn, MA “eg” TN', 'Migration,  Énergie ,migration،مياه')).to.deep.equal({
      countries: ['TN', 'MA', 'EG'],
      topics: ['migration', 'Énergie', 'مياه'],
      refused: [],
    });
    expect(parseFilter('Tunisia TN', '').refused).to.deep.equal(['Tunisia']);
  });

  it('accepts articles with one of the countries and one of the topics', () => {
    const both = parseFilter('TN MA', 'Énergie');
    const of = (countries: Article['countries'], topics: Article['topics']) =>
      matchesFilter(article({ ...(countries && { countries }), ...(topics && { topics }) }), both);
    expect(of(['MA', 'DZ'], [{ name: { value: ' ÉNERGIE' } }])).to.be.true;
    // The same accent as two characters.
    expect(of([{ code: 'TN' }], ['E\u0301nergie'])).to.be.true;
    expect(of(['DZ'], ['Énergie'])).to.be.false;
    expect(of(['TN'], ['Eau'])).to.be.false;
    expect(of([{ name: 'Tunisie' }], ['Énergie'])).to.be.false;
    expect(of(undefined, undefined)).to.be.false;
    expect(matchesFilter(article({}), parseFilter('', ''))).to.be.true;
  });

  it('finds fields that no item of a source has', () => {
    const items = [article({ topics: ['Eau'] }), article({ countries: [] })];
    expect(missingFields(items, parseFilter('TN', 'Migration'))).to.deep.equal(['countries']);
    expect(missingFields(items, parseFilter('', 'Migration'))).to.deep.equal([]);
    expect(missingFields([], parseFilter('TN', ''))).to.deep.equal([]);
  });
});
