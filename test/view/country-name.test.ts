import { expect } from '@open-wc/testing';
import { countryName } from '../../src/view/country-name.js';

describe('countryName', () => {
  const names: [code: string, tag: string, value: string][] = [
    ['DZ', 'en', 'Algeria'],
    ['DZ', 'fr', 'Algérie'],
    ['DZ', 'ar', 'الجزائر'],
    ['EG', 'fr', 'Égypte'],
    ['IL', 'he', 'ישראל'],
    ['PS', 'en', 'Palestine'],
    ['PS', 'fr', 'Palestine'],
    ['PS', 'ar', 'فلسطين'],
    ['PS', 'de', 'Palästina'],
    ['PS', 'it', 'Palestina'],
    ['PS', 'ar-MA', 'فلسطين'],
    ['GB', 'en', 'United Kingdom'],
  ];
  for (const [code, lang, value] of names)
    it(`is ${value} for ${code} in ${lang}`, () => {
      expect(countryName(code, lang)).to.deep.equal({ value, lang });
    });

  it('is undefined for codes without a name', () => {
    expect(countryName('QQ', 'en')).to.be.undefined;
  });

  it('is never in the visitor’s language by fallback', () => {
    for (const tag of ['mt', 'ga', 'tlh', 'xx']) {
      const { value, lang } = countryName('DZ', tag)!;
      if (Intl.DisplayNames.supportedLocalesOf(tag).length) expect(lang).to.equal(tag);
      else expect([value, lang]).to.deep.equal(['Algeria', 'en']);
    }
  });

  it('is marked with the language without extensions', () => {
    expect(countryName('DZ', 'ar-u-nu-latn')!.lang).to.equal('ar');
  });
});
