import { expect } from '@open-wc/testing';
import { wordpressDate } from '../../../src/lazy/publisher-formats/wordpress/wordpress-date.js';

describe('wordpressDate', () => {
  const cases: [date: unknown, gmt: unknown, result: string | undefined][] = [
    ['2021-11-11T09:30:00', '2021-11-11T08:30:00', '2021-11-11T09:30:00+01:00'],
    ['2021-11-11T00:30:00', '2021-11-10T19:00:00', '2021-11-11T00:30:00+05:30'],
    ['2021-11-10T20:30:00', '2021-11-11T00:00:00', '2021-11-10T20:30:00-03:30'],
    ['2021-11-11T08:30:00', '2021-11-11T08:30:00', '2021-11-11T08:30:00+00:00'],
    ['2021-11-11T09:30:00', undefined, '2021-11-11'],
    ['2021-11-11T09:30:00', '0000-00-00T00:00:00', '2021-11-11'],
    ['2021-11-11T09:30:00', '1970-01-01T00:00:00', '2021-11-11'],
    [undefined, '2021-11-11T08:30:00', '2021-11-11T08:30:00Z'],
    ['2021-11-11T09:30:00+01:00', '2021-11-11T08:30:00', '2021-11-11T09:30:00+01:00'],
    ['2021-11-11', '2021-11-11', '2021-11-11'],
    ['0000-00-00T00:00:00', '0000-00-00T00:00:00', undefined],
    ['soon', 12, undefined],
  ];
  for (const [date, gmt, result] of cases) {
    it(`${String(date)} and ${String(gmt)} make ${result}`, () => {
      expect(wordpressDate(date, gmt)).to.equal(result);
    });
  }
});
