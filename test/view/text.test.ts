import { expect } from '@open-wc/testing';
import type { Article, Text } from '../../src/article/article.js';
import { directionOfArticle, ownText, textView } from '../../src/view/text.js';

type Around = Pick<Article, 'lang' | 'dir'>;

describe('textView', () => {
  const texts: [text: Text, article: Around, lang: string, dir: string][] = [
    ['x', { lang: 'fr' }, 'fr', 'ltr'],
    ['x', { lang: 'ar' }, 'ar', 'rtl'],
    ['x', {}, '', 'auto'],
    ['x', { lang: 'xx' }, 'xx', 'auto'],
    ['x', { lang: 'fr', dir: 'rtl' }, 'fr', 'rtl'],
    ['x', { dir: 'rtl' }, '', 'rtl'],
    [{ value: 'x' }, { lang: 'ar' }, 'ar', 'rtl'],
    [{ value: 'x', lang: 'en' }, { lang: 'ar' }, 'en', 'ltr'],
    [{ value: 'x', lang: 'en' }, { lang: 'ar', dir: 'rtl' }, 'en', 'ltr'],
    [{ value: 'x', lang: 'xx' }, { lang: 'ar', dir: 'rtl' }, 'xx', 'auto'],
    [{ value: 'x', dir: 'rtl' }, { lang: 'en' }, 'en', 'rtl'],
    [{ value: 'x', lang: 'ar', dir: 'ltr' }, { lang: 'en' }, 'ar', 'ltr'],
  ];
  for (const [text, article, lang, dir] of texts)
    it(`${JSON.stringify(text)} in ${JSON.stringify(article)} is ${lang || 'unknown'}, ${dir}`, () => {
      expect(textView(text, article)).to.deep.equal({ value: 'x', lang, dir });
    });
});

describe('directionOfArticle', () => {
  it('is its own, else its language’s, else unknown', () => {
    expect(directionOfArticle({ dir: 'rtl', lang: 'en' })).to.equal('rtl');
    expect(directionOfArticle({ lang: 'he' })).to.equal('rtl');
    expect(directionOfArticle({})).to.equal('auto');
  });
});

describe('ownText', () => {
  it('has the direction of its language, and left to right where that is unknown', () => {
    expect(ownText({ value: 'x', lang: 'ar-MA' })).to.deep.equal({
      value: 'x',
      lang: 'ar-MA',
      dir: 'rtl',
    });
    expect(ownText({ value: 'DZ', lang: '' }).dir).to.equal('ltr');
  });
});
