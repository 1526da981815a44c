import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mergeSources, withoutRepeats, withPublisher } from '../../src/list/merge-sources.js';
import { propertyRuns } from '../support/property-runs.js';
import { article, names } from './support/articles.js';

describe('merged sources', () => {
  it('are newest first, by the hour where the date has one, undated items last, each address once', () => {
    const merged = mergeSources([
      [
        article('noon', { published: '2024-05-02T12:00:00+02:00' }),
        article('undated'),
        article('old', { published: '2023-01-01' }),
      ],
      [
        article('later', { published: '2024-05-02T11:00:00Z' }),
        article('again', { url: 'https://e.org/noon#top', published: '2020-01-01' }),
        article('no day', { published: '2024-02-31' }),
      ],
    ]);
    expect(names(merged)).to.deep.equal(['later', 'noon', 'old', 'undated', 'no day']);
  });

  it('lose no item and repeat none', () => {
    const some = fc.array(
      fc.record({
        title: fc.string({ minLength: 1 }),
        url: fc.webUrl(),
        published: fc.constantFrom('2024-01-01', '2024-01-02T10:00:00Z', '', 'soon'),
      }),
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 3 }), (sources) => {
        const merged = mergeSources(sources);
        const addresses = merged.map(({ url }) => url);
        expect(new Set(addresses)).to.have.property('size', addresses.length);
        expect([...new Set(sources.flat().map(({ url }) => url))].sort()).to.deep.equal(
          addresses.sort(),
        );
      }),
      { numRuns: propertyRuns },
    );
  });

  it('have the site as publisher where an item names none', () => {
    const named = article('a', { publisher: { name: 'Le Journal' } });
    expect(withPublisher(named, 'https://f.org/feed')).to.equal(named);
    expect(
      withPublisher(article('b', { url: 'https://www.news.example/b' }), 'https://f.org/')
        .publisher,
    ).to.deep.equal({ name: 'news.example', url: 'https://www.news.example/' });
  });

  it('leave out items that are known already', () => {
    const known = [article('a'), article('b')];
    expect(names(withoutRepeats([article('b'), article('c'), article('c')], known))).to.deep.equal([
      'c',
    ]);
  });
});
