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
    // The card's language is not known: most of the article's letters say where its texts begin.
    ['x', { title: arabic }, '', 'rtl'],
    ['x', { title: 'تونس in the news of today' }, '', 'ltr'],
    ['x', { lang: 'xx', title: { value: 'x', lang: 'fr' }, summary: arabic }, 'xx', 'rtl'],
    ['x', { bodyHtml: `<p class="lead">${arabic}</p>` }, '', 'rtl'],
    // Written in Latin, Arabic and other letters.
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
