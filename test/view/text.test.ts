import { expect } from '@open-wc/testing';
import type { Article, Text } from '../../src/article/article.js';
import { directionOfArticle, ownText, textView } from '../../src/view/text.js';

type Around = Partial<Article>;

const arabic = 'EUROMED ينظم ورشة عمل حول المياه';

describe('textView', () => {
  const texts: [text: Text, article: Around, lang: string, dir: string][] = [
    ['x', { lang: 'fr' }, 'fr', 'ltr'],
    ['x', { lang: 'ar' }, 'ar', 'rtl'],
    ['x', {}, '', 'auto'],
    ['x', { lang: 'xx' }, 'xx', 'auto'],
    // The article's language is unknown: the majority of its letters decides the direction.
    ['x', { title: arabic }, '', 'rtl'],
    ['x', { title: 'تونس in the news of today' }, '', 'ltr'],
    ['x', { lang: 'xx', title: { value: 'x', lang: 'fr' }, summary: arabic }, 'xx', 'rtl'],
    ['x', { bodyHtml: `<p class="lead">${arabic}</p>` }, '', 'rtl'],
    // Languages that are written in Latin, Arabic and other letters.
    ['x', { lang: 'ku', title: arabic }, 'ku', 'rtl'],
    ['x', { lang: 'ku', title: 'Nûçe' }, 'ku', 'ltr'],
    ['x', { lang: 'az-Arab', title: 'x' }, 'az-Arab', 'rtl'],
    ['x', { lang: 'fr', dir: 'rtl' }, 'fr', 'rtl'],
    ['x', { dir: 'rtl' }, '', 'rtl'],
    [{ value: 'x' }, { lang: 'ar' }, 'ar', 'rtl'],
    [{ value: 'x', lang: 'en' }, { lang: 'ar' }, 'en', 'ltr'],
    [{ value: 'x', lang: 'en' }, { lang: 'ar', dir: 'rtl' }, 'en', 'ltr'],
    [{ value: 'x', lang: 'xx' }, { lang: 'ar', dir: 'rtl' }, 'xx', 'ltr'],
    [{ value: 'x', dir: 'rtl' }, { lang: 'en' }, 'en', 'rtl'],
    [{ value: 'x', lang: 'ar', dir: 'ltr' }, { lang: 'en' }, 'ar', 'ltr'],
  ];
  for (const [text, article, lang, dir] of texts)
    it(`${JSON.stringify(text)} in ${JSON.stringify(article)} is ${lang || 'unknown'}, ${dir}`, () => {
      expect(textView(text, article)).to.deep.equal({ value: 'x', lang, dir });
    });
});

describe('directionOfArticle', () => {
  it('is that of the article, else of its language, else unknown', () => {
    expect(directionOfArticle({ dir: 'rtl', lang: 'en' })).to.equal('rtl');
    expect(directionOfArticle({ lang: 'he' })).to.equal('rtl');
    expect(directionOfArticle({})).to.equal('auto');
  });
});

describe('ownText', () => {
  it('has the direction of its language, and left to right where the language is unknown', () => {
    expect(ownText({ value: 'x', lang: 'ar-MA' })).to.deep.equal({
      value: 'x',
      lang: 'ar-MA',
      dir: 'rtl',
    });
    expect(ownText({ value: 'DZ', lang: '' }).dir).to.equal('ltr');
  });
});
