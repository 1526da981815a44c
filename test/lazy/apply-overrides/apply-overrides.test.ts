import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/article/article.js';
import {
  applyOverrides,
  type Overrides,
} from '../../../src/lazy/apply-overrides/apply-overrides.js';

const none: Overrides = {
  baseURI: 'https://page.example/news/',
  articleLang: '',
  countries: '',
  translations: '',
};
const article: Article = { title: 'Title', url: 'https://portal.example/' };

const complete = (own: Partial<Article>, overrides: Partial<Overrides>) =>
  applyOverrides({ ...article, ...own }, { ...none, ...overrides });

describe('applyOverrides', () => {
  it('changes nothing without attributes, or with empty ones', () => {
    const own: Partial<Article> = { lang: 'fr', dir: 'ltr', countries: ['DZ'] };
    for (const overrides of [
      {},
      { articleLang: '', countries: ' ', translations: '' },
      { articleLang: 'no language', countries: 'Tunisia, Egypt', translations: 'ar en=x:y =z' },
    ])
      expect(complete(own, overrides)).to.deep.equal({ ...article, ...own });
  });

  it('does not change its argument', () => {
    const own = Object.freeze({ ...article, countries: Object.freeze(['DZ']) as string[] });
    applyOverrides(own, {
      ...none,
      articleLang: 'fr',
      countries: 'EG',
      translations: 'ar=a.json',
    });
    expect(own.countries).to.deep.equal(['DZ']);
  });

  it('prefers the page’s language to the document’s', () => {
    expect(complete({ lang: 'en-US' }, { articleLang: ' FR_fr ' }).lang).to.equal('fr-FR');
    expect(complete({}, { articleLang: 'ar' }).lang).to.equal('ar');
  });

  it('drops the direction that belongs to another language', () => {
    expect(complete({ lang: 'en', dir: 'ltr' }, { articleLang: 'ar' })).not.to.have.property('dir');
    expect(complete({ lang: 'az', dir: 'rtl' }, { articleLang: 'az' }).dir).to.equal('rtl');
    expect(complete({ dir: 'rtl' }, { articleLang: 'ku' }).dir).to.equal('rtl');
  });

  it('prefers the page’s countries, and keeps the document’s names and notes of them', () => {
    const ps = { code: 'PS', name: 'Palestine', note: 'ps' };
    expect(complete({ countries: ['DZ', ps] }, { countries: 'ps, EG ps' }).countries).to.deep.equal(
      [ps, 'EG'],
    );
    expect(complete({}, { countries: 'DZ  tn' }).countries).to.deep.equal(['DZ', 'TN']);
  });

  it('completes the translations by language', () => {
    const translations = [
      { lang: 'ar', name: 'عربي', url: 'https://portal.example/ar' },
      { lang: 'en', src: 'https://portal.example/en.json' },
    ];
    expect(
      complete(
        { translations },
        { translations: ' AR=ar.json?a=1&b=2,3\n en=other.json  it=”/it.json” ' },
      ).translations,
    ).to.deep.equal([
      {
        lang: 'ar',
        name: 'عربي',
        url: 'https://portal.example/ar',
        src: 'https://page.example/news/ar.json?a=1&b=2,3',
      },
      { lang: 'en', src: 'https://portal.example/en.json' },
      { lang: 'it', src: 'https://page.example/it.json' },
    ]);
  });
});
