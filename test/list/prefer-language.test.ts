import { expect } from '@open-wc/testing';
import { preferLanguage } from '../../src/list/prefer-language.js';
import { article, names } from './support/articles.js';

describe('items that the reader can read', () => {
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

  it('come first, each group in its order', () => {
    expect(names(preferLanguage(items, 'ar-MA'))).to.deep.equal([
      'ar',
      'en+ar',
      'en',
      'unknown',
      'en, ar elsewhere',
    ]);
  });

  it('keep their places where no language is wanted', () => {
    expect(names(preferLanguage(items, undefined))).to.deep.equal(names(items));
  });
});
