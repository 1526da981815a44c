// Converts dates in the forms of systems and people to ISO 8601, keeping the day as written.
import { datePattern, parseCalendarDay } from '../../../article/calendar-day.js';
import { memoize } from '../../../article/memoize.js';

/** Languages whose names of months are recognised. */
const languages = 'en fr es it pt de nl el he tr ar ar-MA ar-LB'.split(' ');

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '');

/** Numbers of months by full name, and by the first three letters in English (RFC 822). */
const months = memoize((): Map<string, number> => {
  const names = new Map<string, number>();
  for (const lang of languages)
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, {
        month: style,
        timeZone: 'UTC',
      });
      for (let month = 0; month < 12; month++) {
        const name = folded(format.format(Date.UTC(2024, month, 15)));
        if (!names.has(name)) names.set(name, month + 1);
      }
    }
  names.set('sept', 9);
  return names;
});

const two = (number: number | string): string => String(number).padStart(2, '0');

const day = (
  year: string,
  month: number | string | undefined,
  date: string,
): string | undefined => {
  // RFC 2822 §4.3 on years of two digits.
  const whole = year.length === 2 ? String(Number(year) + (Number(year) < 50 ? 2000 : 1900)) : year;
  const iso = month ? `${whole}-${two(month)}-${two(date)}` : '';
  return parseCalendarDay(iso) ? iso : undefined;
};

const numeric =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:[T\s]+(\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*([+-]\d\d):?(\d\d)$)?/i;
/** Matches day, month and year, with an optional weekday before and time after. */
const dayFirst =
  /^(?:\p{L}+[.,،]*\s+)?(\d{1,2})(?:er|st|nd|rd|th|[.º°])?[\s-]+(?:de\s+|di\s+)?(\p{L}[\p{L}\p{M}.]{1,15})[,\s-]+(?:de\s+|del\s+)?(\d{4}|\d\d)(?!\d)/iu;
const monthFirst =
  /^(?:\p{L}+[.,]*\s+)?(\p{L}[\p{L}\p{M}.]{1,15})\s+(\d{1,2})(?:st|nd|rd|th)?[,\s]+(\d{4})(?!\d)/iu;
const numbersOnly = /^(?:\p{L}+[.,،]*\s+)?(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/u;

/**
 * Converts `text` to ISO 8601: the day as written, with the time if the time has an offset. `undefined` for ambiguous dates
 * (03/07/2024), and for anything else.
 */
export function isoDate(text: string): string | undefined {
  // Arabic and Persian digits.
  const plain = text
    .slice(0, 100)
    .trim()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  if (datePattern.test(plain)) return parseCalendarDay(plain) ? plain : undefined;
  const numbers = numeric.exec(plain);
  if (numbers) {
    const [, year = '', , month, date = '', time, hours, minutes] = numbers;
    const iso = day(year, month, date);
    return iso && time ? `${iso}T${time}${hours}:${minutes}` : iso;
  }
  const [, date = '', name = '', year = ''] = dayFirst.exec(plain) ?? [];
  if (date) return day(year, months('').get(folded(name)), date);
  const english = monthFirst.exec(plain);
  if (english) return day(english[3]!, months('').get(folded(english[1]!)), english[2]!);
  const [, first = '', , second = '', last = ''] = numbersOnly.exec(plain) ?? [];
  // A number above 12 can only be the day.
  if (Number(first) > 12) return day(last, second, first);
  return Number(second) > 12 ? day(last, first, second) : undefined;
}
