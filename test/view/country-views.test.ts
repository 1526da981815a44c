import { expect } from '@open-wc/testing';
import type { Article } from '../../src/article/article.js';
import { countryViews } from '../../src/view/country-views.js';

const article = (countries: Article['countries'], notes?: Article['notes']): Article => ({
  title: 'A',
  lang: 'fr',
  countries: countries!,
  ...(notes && { notes }),
});

const views = (countries: Article['countries'], notes?: Article['notes']) =>
  countryViews(article(countries, notes), 'fr');

describe('countryViews', () => {
  it('keep the order, and name countries that have no name in the article', () => {
    const { countries } = views(['MA', { code: 'EG', name: 'Egypte' }, { name: 'Levant' }]);
    expect(countries.map(({ text, code }) => [text.value, code])).to.deep.equal([
      ['Maroc', 'MA'],
      ['Egypte', 'EG'],
      ['Levant', undefined],
    ]);
  });

  it('name countries in the language wanted, and mark the article’s own names with its language', () => {
    const { countries } = countryViews(
      article([
        'MA',
        { code: 'EG', name: 'Egypte' },
        { code: 'TN', name: { value: 'Tunisia', lang: 'en' } },
      ]),
      'ar-MA',
    );
    expect(countries.map(({ text }) => [text.lang, text.dir])).to.deep.equal([
      ['ar-MA', 'rtl'],
      ['fr', 'ltr'],
      ['en', 'ltr'],
    ]);
  });

  it('show a code without a name', () => {
    const [view] = views(['QQ']).countries;
    expect(view!.text).to.deep.equal({ value: 'QQ', lang: '', dir: 'ltr' });
  });

  it('are empty without countries', () => {
    expect(countryViews({ title: 'A' }, 'fr')).to.deep.equal({
      countries: [],
      notes: [],
    });
  });

  it('link to the article’s own address for a country', () => {
    const { countries } = views(['DZ', { code: 'EG', url: 'https://own.example/' }]);
    expect(countries.map(({ href }) => href)).to.deep.equal([undefined, 'https://own.example/']);
  });

  it('have the note on Palestine by default', () => {
    const { countries, notes } = views(['DZ', 'PS']);
    expect(countries.map(({ note }) => note?.marker)).to.deep.equal([undefined, '*']);
    expect(notes).to.have.length(1);
    expect(notes[0]!.text.value).to.match(/^This designation shall not be construed as /);
    expect(notes[0]!.text).to.include({ lang: 'en', dir: 'ltr' });
    expect(countries[1]!.note).to.equal(notes[0]);
  });

  it('prefer the article’s own note and marker', () => {
    const { notes } = views([{ code: 'PS', note: 'n' }], { n: { marker: '†', text: 'Texte.' } });
    expect(notes.map(({ marker, text }) => [marker, text?.value, text?.lang])).to.deep.equal([
      ['†', 'Texte.', 'fr'],
    ]);
  });

  it('have each note once, with its own id', () => {
    const { countries, notes } = views(
      [
        'PS',
        { code: 'SY', note: 'n' },
        'PS',
        { code: 'LY', note: 'n' },
        { code: 'EG', note: 'none' },
      ],
      { n: { text: 'Texte.' } },
    );
    expect(notes).to.have.length(2);
    expect(new Set(notes.map(({ id }) => id)).size).to.equal(2);
    expect(countries.map(({ note }) => note && notes.indexOf(note))).to.deep.equal([
      0,
      1,
      0,
      1,
      undefined,
    ]);
  });

  it('replace a star at the publisher’s name by the marker', () => {
    for (const name of ['Palestine*', 'Palestine *', 'Palestine\u00a0*', 'Palestine']) {
      const [view] = views([{ code: 'PS', name }]).countries;
      expect(view!.text.value).to.equal('Palestine');
    }
    expect(views([{ code: 'DZ', name: 'Algérie*' }]).countries[0]!.text.value).to.equal('Algérie*');
  });
});
