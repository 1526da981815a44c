import { expect } from '@open-wc/testing';
import { createCountryMatcher } from '../../../src/lazy/publisher-formats/terms/country-match.js';
import {
  isoCode,
  languages,
  partners,
} from '../../../src/lazy/publisher-formats/terms/country-names.js';

const missing: Record<string, string> = {
  mt: 'l-Alġerija,l-Eġittu,Iżrael,il-Ġordan,il-Libanu,il-Libja,il-Marokk,il-Palestina,is-Sirja,it-Tuneżija',
  ga: 'An Ailgéir,An Éigipt,Iosrael,An Iordáin,An Liobáin,An Libia,Maracó,An Phalaistín,An tSiria,An Túinéis',
};

describe('the names of countries', () => {
  for (const lang of languages) {
    it(`of the ten southern partners are known in ${lang}`, () => {
      const engine = Intl.DisplayNames.supportedLocalesOf(lang).length > 0;
      const short = new Intl.DisplayNames(lang, { type: 'region', style: 'short' });
      const long = new Intl.DisplayNames(lang, { type: 'region' });
      const matcher = createCountryMatcher([undefined, 'fr']);
      const own = createCountryMatcher([lang]);
      partners.forEach((code, i) => {
        const names = engine ? [short.of(code)!, long.of(code)!] : [missing[lang]!.split(',')[i]!];
        for (const name of names) {
          expect(own.near(name), name).to.equal(code);
          // A capital and an abbreviation count as countries only in a list of countries.
          if (!/^(tunis|fas)$/i.test(name)) expect(matcher.near(name), name).to.equal(code);
        }
      });
    });
  }

  it('are known with and without accents, in capitals, and in common variants', () => {
    const { near } = createCountryMatcher(['fr']);
    expect(near('Egypte')).to.equal('EG');
    expect(near('ÉGYPTE')).to.equal('EG');
    expect(near('E\u0301gypte')).to.equal('EG');
    expect(near('الاردن')).to.equal('JO');
    expect(near('سورية')).to.equal('SY');
    expect(near('MISIR')).to.equal('EG');
    expect(near('İSRAİL')).to.equal('IL');
    expect(near('Territoires palestiniens')).to.equal('PS');
    expect(near('Palestinian Territories')).to.equal('PS');
    expect(near('Turkey')).to.equal('TR');
    expect(near('Türkiye')).to.equal('TR');
  });

  it('are not found in words with another meaning', () => {
    const { near } = createCountryMatcher(['en']);
    for (const word of [
      'Migration',
      'Georgia',
      'Reunion',
      'Island',
      'Tunis',
      'FAS',
      'IT',
      'EU',
      '',
      '*',
    ])
      expect(near(word), word).to.be.undefined;
    expect(createCountryMatcher(['fr']).near('Réunion')).to.be.undefined;
  });

  it('of other countries are known in a list of countries', () => {
    const matcher = createCountryMatcher(['en']);
    expect(matcher.far('Georgia')).to.equal('GE');
    expect(matcher.far('Brazil')).to.equal('BR');
    expect(matcher.far('IT')).to.equal('IT');
    for (const word of ['Migration', 'Reunion', 'EU', 'European Union', 'Unknown Region', 'ZZ'])
      expect(matcher.far(word), word).to.be.undefined;
  });

  it('of other countries are known in the language of the ones found before', () => {
    const matcher = createCountryMatcher(['fr']);
    expect(matcher.far('Brazil')).to.be.undefined;
    expect(matcher.near('Egypt')).to.equal('EG');
    expect(matcher.far('Brazil')).to.equal('BR');
  });

  it('of other countries are not known where the language is unknown', () => {
    expect(createCountryMatcher(['not a language', 'xx']).near('Tunisie')).to.equal('TN');
    expect(createCountryMatcher(['xx']).far('Brazil')).to.be.undefined;
  });
});

describe('isoCode', () => {
  it('accepts codes of countries', () => {
    expect(isoCode('dz')).to.equal('DZ');
    expect(isoCode(' PS ')).to.equal('PS');
    expect(isoCode('EL')).to.equal('GR');
    expect(isoCode('UK')).to.equal('GB');
    expect(isoCode('XK')).to.equal('XK');
    for (const value of ['EU', 'ZZ', 'QQ', 'DZA', '12', '', null, 12, {}])
      expect(isoCode(value)).to.be.undefined;
  });
});
