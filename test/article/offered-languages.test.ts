import { expect } from '@open-wc/testing';
import type { Article } from '../../src/article/article.js';
import { offeredLanguages } from '../../src/article/offered-languages.js';

describe('offeredLanguages', () => {
  const title = 'A';
  const url = 'https://example.org/';
  const cases: [name: string, article: Article | undefined, languages: string[]][] = [
    ['no article', undefined, []],
    ['an article in an unknown language', { title }, []],
    ['an article alone', { title, lang: 'fr' }, ['fr']],
    [
      'translations with JSON',
      {
        title,
        lang: 'fr',
        translations: [
          { lang: 'ar', src: url },
          { lang: 'en', url, src: url },
        ],
      },
      ['fr', 'ar', 'en'],
    ],
    [
      'translations with a page only',
      { title, lang: 'fr', translations: [{ lang: 'ar', url }] },
      ['fr'],
    ],
  ];
  for (const [name, article, languages] of cases)
    it(name, () => expect(offeredLanguages(article)).to.deep.equal(languages));
});
