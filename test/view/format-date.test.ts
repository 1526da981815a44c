import { expect } from '@open-wc/testing';
import { formatDate } from '../../src/view/format-date.js';

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
    it(`${tag}: says of each month what this engine says`, () => {
      const own = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
        dateStyle: 'long',
        timeZone: 'UTC',
        numberingSystem: 'latn',
      });
      for (let month = 1; month <= 12; month++)
        expect(formatDate({ year: 2021, month, day: 1 }, tag).value).to.equal(
          own.format(Date.UTC(2021, month - 1, 1)),
        );
    });

  it('is Gregorian where the region’s own calendar is another', () => {
    for (const tag of ['ar-SA', 'fa', 'th', 'fa-IR', 'ar-u-nu-latn'])
      expect(formatDate(day, tag).value, tag).to.match(/2021|٢٠٢١|۲۰۲۱/);
  });

  it('is of another calendar where the tag asks for it', () => {
    expect(formatDate(day, 'en-u-ca-islamic-umalqura').value).to.contain('1443');
    expect(formatDate(day, 'th-u-ca-buddhist').value).to.contain('2564');
    expect(formatDate(day, 'ar-u-ca-islamic-umalqura').value).to.match(/1443/);
  });

  for (const tag of ['mt', 'ga', 'tlh', 'xx'])
    it(`${tag}: in it, or marked as the English it is`, () => {
      const { value, lang } = formatDate(day, tag);
      if (Intl.DateTimeFormat.supportedLocalesOf(tag).length) expect(lang).to.equal(tag);
      else expect({ value, lang }).to.deep.equal({ value: '11 November 2021', lang: 'en' });
    });

  it('is the day as written, whatever the year', () => {
    expect(formatDate({ year: 2024, month: 2, day: 29 }, 'en').value).to.equal('29 February 2024');
    expect(formatDate({ year: 2021, month: 12, day: 31 }, 'en').value).to.equal('31 December 2021');
    expect(formatDate({ year: 2021, month: 1, day: 1 }, 'fr').value).to.equal('1 janvier 2021');
    expect(formatDate({ year: 99, month: 3, day: 1 }, 'en').value).to.match(/^1 March (00)?99$/);
  });
});
