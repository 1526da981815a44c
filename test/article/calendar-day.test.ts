import { expect } from '@open-wc/testing';
import { parseCalendarDay } from '../../src/article/calendar-day.js';

describe('parseCalendarDay', () => {
  const days: [text: string, year: number, month: number, day: number][] = [
    ['2021-11-11', 2021, 11, 11],
    ['2021-11-11T00:30:00+01:00', 2021, 11, 11],
    ['2021-11-11T23:30:00-05:00', 2021, 11, 11],
    ['2021-11-11T08:30:00.000Z', 2021, 11, 11],
    ['2021-11-11T08:30Z', 2021, 11, 11],
    ['2021-11-11 08:30:00+0100', 2021, 11, 11],
    ['2021-11-11t08:30:00z', 2021, 11, 11],
    ['2021-11-11T09:30:00', 2021, 11, 11],
    ['2024-02-29', 2024, 2, 29],
    ['2021-11-11T24:00:00Z', 2021, 11, 11],
    ['0099-12-31', 99, 12, 31],
  ];
  for (const [text, year, month, day] of days) {
    it(`takes the day of ${text} as written`, () => {
      expect(parseCalendarDay(text)).to.deep.equal({ year, month, day });
    });
  }

  const wrong = [
    '',
    '2021-02-30',
    '2023-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '0000-00-00T00:00:00',
    '20211111',
    '2021-W45-4',
    '12/11/2021',
    'Novembre 11, 2021',
    '2021-11-11T',
    '2021-11-11Z',
    ' 2021-11-11',
    '2021-11-11\n',
    '٢٠٢١-١١-١١',
  ];
  for (const text of wrong) {
    it(`knows no day in ${JSON.stringify(text)}`, () => {
      expect(parseCalendarDay(text)).to.be.null;
    });
  }
});
