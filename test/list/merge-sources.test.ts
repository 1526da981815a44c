import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mergeSources, withoutRepeats, withPublisher } from '../../src/list/merge-sources.js';
import { preferLanguage } from '../../src/list/prefer-language.js';
import { listAddresses } from '../../src/list/list-addresses.js';
import type { Article } from '../../src/index.js';
import { propertyRuns } from '../support/property-runs.js';

const article = (name: string, more: Partial<Article> = {}): Article => ({
  title: name,
  url: `https://e.org/${name}`,
  ...more,
});

const names = (items: readonly Article[]) => items.map(({ title }) => title);

describe('merged sources', () => {
  it('are newest first, by the hour where it is said, undated last, each address once', () => {
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

  it('lose nothing and repeat nothing', () => {
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

  it('name the site where an item names no publisher', () => {
    const named = article('a', { publisher: { name: 'Le Journal' } });
    expect(withPublisher(named, 'https://f.org/feed')).to.equal(named);
    expect(
      withPublisher(article('b', { url: 'https://www.news.example/b' }), 'https://f.org/')
        .publisher,
    ).to.deep.equal({ name: 'news.example', url: 'https://www.news.example/' });
  });

  it('know what is there already', () => {
    const known = [article('a'), article('b')];
    expect(names(withoutRepeats([article('b'), article('c'), article('c')], known))).to.deep.equal([
      'c',
    ]);
  });
});

describe('the language wanted', () => {
  const items = [
    article('en', { lang: 'en' }),
    article('unknown'),
    article('ar', { lang: 'ar' }),
    article('en+ar', { lang: 'en', translations: [{ lang: 'ar', src: 'https://e.org/ar.json' }] }),
    article('en, ar elsewhere', {
      lang: 'en',
      translations: [{ lang: 'ar', url: 'https://e.org/en-in-arabic' }],
    }),
  ];

  it('comes first, each group in its order', () => {
    expect(names(preferLanguage(items, 'ar-MA'))).to.deep.equal([
      'ar',
      'en+ar',
      'en',
      'unknown',
      'en, ar elsewhere',
    ]);
  });

  it('changes nothing where none is wanted', () => {
    expect(names(preferLanguage(items, undefined))).to.deep.equal(names(items));
  });
});

describe('addresses of a list', () => {
  it('are the words of src, each once, resolved', () => {
    expect([
      ...listAddresses('  a.json https://e.org/b\n a.json ftp://x/', 'https://f.org/p/'),
    ]).to.deep.equal([
      ['a.json', 'https://f.org/p/a.json'],
      ['https://e.org/b', 'https://e.org/b'],
      ['ftp://x/', undefined],
    ]);
  });
});
