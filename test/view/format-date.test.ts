import { expect } from '@open-wc/testing';
import { formatDate } from '../../src/view/format-date.js';
import { addLanguageData } from '../../src/view/language-data.js';

const day = { year: 2021, month: 11, day: 11 };

describe('formatDate', () => {
  const dates: [tag: string, text: string, lang?: string][] = [
    ['en', '11 November 2021'],
    ['en-GB', '11 November 2021'],
    ['en-US', 'November 11, 2021'],
    ['fr', '11 novembre 2021'],
    ['de', '11. November 2021'],
    ['pt', '11 de novembro de 2021'],
    ['el', '11 Νοεμβρίου 2021'],
    ['ar', '11 نوفمبر 2021'],
    ['ar-EG', '١١ نوفمبر ٢٠٢١'],
    ['ar-MA', '11 نونبر 2021'],
    ['ar-LB', '١١ تشرين الثاني ٢٠٢١'],
    ['ar-u-nu-arab', '١١ نوفمبر ٢٠٢١', 'ar'],
    ['ar-u-nu-latn', '11 نوفمبر 2021', 'ar'],
    ['ar-EG-u-nu-latn', '11 نوفمبر 2021', 'ar-EG'],
    ['fr-u-nu-arab', '١١ novembre ٢٠٢١', 'fr'],
  ];
  for (const [tag, value, lang = tag] of dates)
    it(`${tag}: ${value}`, () => expect(formatDate(day, tag)).to.deep.equal({ value, lang }));

  for (const tag of [
    'ar',
    'en',
    'fr',
    'fr-FR',
    'fr-CA',
    'fr-MA',
    'fr-DZ',
    'fr-TN',
    'fr-LB',
    'fr-CH',
  ])
    it(`has the engine’s text for each month in ${tag}`, () => {
      const own = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
        dateStyle: 'long',
        timeZone: 'UTC',
        numberingSystem: 'latn',
      });
      for (let month = 1; month <= 12; month++)
        expect(formatDate({ year: 2021, month, day: 2 }, tag).value).to.equal(
          own.format(Date.UTC(2021, month - 1, 2)),
        );
    });

  it('is Gregorian where the region’s own calendar is another', () => {
    for (const tag of ['ar-SA', 'fa', 'th', 'fa-IR', 'ar-u-nu-latn'])
      expect(formatDate(day, tag).value, tag).to.match(/2021|٢٠٢١|۲۰۲۱/);
  });

  it('uses another calendar where the tag asks for one', () => {
    expect(formatDate(day, 'en-u-ca-islamic-umalqura').value).to.contain('1443');
    expect(formatDate(day, 'th-u-ca-buddhist').value).to.contain('2564');
    expect(formatDate(day, 'ar-u-ca-islamic-umalqura').value).to.match(/1443/);
  });

  for (const tag of ['mt', 'ga', 'xx'])
    it(`is in ${tag}, or in English and marked as English`, () => {
      const { value, lang } = formatDate(day, tag);
      if (Intl.DateTimeFormat.supportedLocalesOf(tag).length) expect(lang).to.equal(tag);
      else expect({ value, lang }).to.deep.equal({ value: '11 November 2021', lang: 'en' });
    });

  // French: Imprimerie nationale; Italian: the Union's interinstitutional style guide, 1.2.2 and 1.3.2.
  for (const [tag, text] of [
    ['fr', '1er septembre 2021'],
    ['fr-MA', '1er septembre 2021'],
    ['fr-CA', '1er septembre 2021'],
    ['fr-u-nu-latn', '1er septembre 2021'],
    ['it', '1º settembre 2021'],
    ['it-CH', '1º settembre 2021'],
    ['es', '1 de septiembre de 2021'],
    ['en', '1 September 2021'],
    ['el', '1 Σεπτεμβρίου 2021'],
    ['ar', '1 سبتمبر 2021'],
  ] as const)
    it(`is ${text} for the first of a month in ${tag}`, () =>
      expect(formatDate({ year: 2021, month: 9, day: 1 }, tag).value).to.equal(text));

  it('has the ordinal for the first only, not for the eleventh and the twenty-first', () => {
    for (const number of [11, 21, 31])
      expect(formatDate({ year: 2021, month: 10, day: number }, 'fr').value).to.equal(
        `${number} octobre 2021`,
      );
  });

  it('uses the language’s own data where the engine has root data or none', () => {
    // Maltese dates of CLDR, under the tag of a language that no engine has.
    addLanguageData('tlh', {
      months:
        'Jannar Frar Marzu April Mejju Ġunju Lulju Awwissu Settembru Ottubru Novembru Diċembru'.split(
          ' ',
        ),
      date: '{dd} ta’ {M} {y}',
      digits: 'arab',
      regions: {},
    });
    const date = { year: 2021, month: 9, day: 1 };
    expect(formatDate(date, 'tlh')).to.deep.equal({ value: '٠١ ta’ Settembru ٢٠٢١', lang: 'tlh' });
    expect(formatDate(date, 'tlh-u-nu-latn').value).to.equal('01 ta’ Settembru 2021');
    expect(formatDate(date, 'tlh-u-ca-islamic').lang).to.equal('en');
  });

  it('is never root data', () => {
    for (const tag of 'az bs kk kok pa sd uz'.split(' '))
      expect(formatDate(day, tag).value, tag).not.to.match(/M\d/);
  });

  it('is the day as written, whatever the year', () => {
    expect(formatDate({ year: 2024, month: 2, day: 29 }, 'en').value).to.equal('29 February 2024');
    expect(formatDate({ year: 2021, month: 12, day: 31 }, 'en').value).to.equal('31 December 2021');
    expect(formatDate({ year: 2021, month: 1, day: 1 }, 'fr').value).to.equal('1er janvier 2021');
    expect(formatDate({ year: 99, month: 3, day: 1 }, 'en').value).to.match(/^1 March (00)?99$/);
  });
});
