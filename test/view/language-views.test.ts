import { expect } from '@open-wc/testing';
import type { Article } from '../../src/article/article.js';
import { languageViews } from '../../src/view/language-views.js';

const article = (more: Partial<Article>): Article => ({
  title: 'A',
  url: 'https://example.org/fr',
  lang: 'fr',
  ...more,
});

const ar = {
  lang: 'ar',
  name: 'عربي',
  url: 'https://example.org/ar',
  src: 'https://example.org/a',
};
const en = { lang: 'en', url: 'https://example.org/en' };

const langs = (original: Article, shown = original.lang) =>
  languageViews(original, shown).map(({ lang }) => lang);

describe('languageViews', () => {
  it('have the article’s own language first where it is not listed', () => {
    expect(langs(article({ translations: [ar, en] }))).to.deep.equal(['fr', 'ar', 'en']);
  });

  it('keep the list’s order where the own language is listed', () => {
    const fr = { lang: 'fr', url: 'https://example.org/fr' };
    expect(langs(article({ translations: [ar, fr, en] }))).to.deep.equal(['ar', 'fr', 'en']);
  });

  it('are empty where there is no choice', () => {
    expect(langs(article({}))).to.be.empty;
    expect(langs(article({ translations: [] }))).to.be.empty;
    expect(langs(article({ translations: [{ lang: 'fr', url: 'https://example.org/' }] }))).to.be
      .empty;
  });

  it('have translations of an article whose own language is unknown', () => {
    const { lang: _, ...rest } = article({ translations: [ar] });
    expect(langs(rest)).to.deep.equal(['ar']);
  });

  it('mark the current language', () => {
    const views = languageViews(article({ translations: [ar, en] }), 'ar');
    expect(views.map(({ current }) => current)).to.deep.equal([false, true, false]);
  });

  it('tell which can be shown in place, and have the addresses of the others', () => {
    const views = languageViews(article({ translations: [ar, en] }), 'fr');
    expect(views.map(({ inPlace, href }) => [inPlace, href])).to.deep.equal([
      [true, 'https://example.org/fr'],
      [true, ar.url],
      [false, en.url],
    ]);
  });

  it('show a given name, or else the language’s name in itself', () => {
    const names: [string, string][] = [
      ['en', 'English'],
      ['he', 'עברית'],
      ['de', 'Deutsch'],
      ['pt-PT', 'português europeu'],
    ];
    for (const [lang, value] of names) {
      const [, view] = languageViews(
        article({ translations: [{ lang, url: 'https://a.example/' }] }),
        'fr',
      );
      const { name } = view!;
      expect(name.lang).to.equal(lang);
      // Engines differ in how they name a region.
      if (lang === 'pt-PT') expect(name.value).to.match(/^português/i);
      else expect(name.value).to.equal(value);
    }
    const [, given] = languageViews(article({ translations: [ar] }), 'fr');
    expect(given!.name).to.deep.equal({ value: 'عربي', lang: 'ar', dir: 'rtl' });
  });

  it('show the tag of a language without a name', () => {
    const [, view] = languageViews(
      article({ translations: [{ lang: 'xx', url: 'https://a.example/' }] }),
      'fr',
    );
    expect(view!.name).to.deep.equal({ value: 'xx', lang: 'xx', dir: 'ltr' });
  });
});
