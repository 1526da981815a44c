import { expect } from '@open-wc/testing';
import { sortTerms, type Term } from '../../../src/lazy/publisher-formats/terms/sort-terms.js';

const tags = (...names: string[]): Term[] => names.map((name) => ({ name, group: 'post_tag' }));

describe('sortTerms', () => {
  it('finds countries in any list, in the order given', () => {
    expect(
      sortTerms(
        [
          { name: 'Tunisie', group: 'category' },
          { name: 'Migration', group: 'category', url: '/migration' },
          { name: 'Algérie', group: 'post_tag', url: '/dz' },
        ],
        ['fr'],
      ),
    ).to.deep.equal({
      countries: [
        { code: 'TN', name: 'Tunisie' },
        { code: 'DZ', name: 'Algérie', url: '/dz' },
      ],
      topics: [{ name: 'Migration', url: '/migration' }],
    });
  });

  it('turns the asterisk of Palestine into the marker of the card’s note', () => {
    for (const name of ['Palestine *', 'Palestine*', 'Palestine\u00a0*', 'Palestine (*)'])
      expect(sortTerms(tags(name), ['fr'])).to.deep.equal({
        countries: [{ code: 'PS', name: 'Palestine' }],
      });
  });

  it('turns the text of a term with an asterisk into its note', () => {
    const description = '** Cooperation was suspended in 2011.';
    expect(sortTerms([{ name: 'Syria **', group: 'country', description }], ['en'])).to.deep.equal({
      countries: [{ code: 'SY', name: 'Syria', note: 'sy' }],
      notes: { sy: { marker: '**', text: 'Cooperation was suspended in 2011.' } },
    });
  });

  it('leaves an asterisk without a text in the name', () => {
    expect(sortTerms(tags('Syria *'), ['en']).countries).to.deep.equal([
      { code: 'SY', name: 'Syria *' },
    ]);
  });

  it('does not treat other descriptions as notes', () => {
    expect(
      sortTerms([{ name: 'Syria', group: 'country', description: 'News of Syria' }], ['en']),
    ).to.deep.equal({ countries: [{ code: 'SY', name: 'Syria' }] });
  });

  it('reads codes in a list of countries only', () => {
    expect(sortTerms(tags('DZ', 'IT', 'AI'), ['en']).countries).to.deep.equal([
      { code: 'DZ' },
      { code: 'IT' },
      { code: 'AI' },
    ]);
    expect(sortTerms(tags('IT', 'AI', 'Georgia'), ['en'])).to.deep.equal({
      topics: [{ name: 'IT' }, { name: 'AI' }, { name: 'Georgia' }],
    });
    expect(sortTerms(tags('Tunisia', 'Georgia'), ['en']).countries).to.deep.equal([
      { code: 'TN', name: 'Tunisia' },
      { code: 'GE', name: 'Georgia' },
    ]);
  });

  it('treats every term of a list of countries as a country', () => {
    for (const group of ['country', 'countries', 'pays', 'field_pays_couverts', 'Länder', 'بلدان'])
      expect(sortTerms([{ name: 'Sahel', group }], ['fr']), group).to.deep.equal({
        countries: [{ name: 'Sahel' }],
      });
    for (const group of ['landscape', 'post_tag', 'paysage'])
      expect(sortTerms([{ name: 'Sahel', group }], ['fr']), group).to.deep.equal({
        topics: [{ name: 'Sahel' }],
      });
  });

  it('names nothing twice', () => {
    expect(
      sortTerms([...tags('Palestine', 'Migration', 'migration', 'Palestine *')], ['fr']),
    ).to.deep.equal({
      countries: [{ code: 'PS', name: 'Palestine' }],
      topics: [{ name: 'Migration' }],
    });
  });

  it('treats names of object properties as ordinary terms', () => {
    const terms = [{ name: '__proto__ *', group: 'country', description: 'Note' }];
    const { notes } = sortTerms(terms, ['en']);
    expect(Object.keys(notes ?? {})).to.deep.equal(['__proto__ *']);
  });
});
