// A calendar day in words.
import type { CalendarDay } from './calendar-day.js';
import { type Formatted, intlLocale } from './intl-locale.js';
import { memoize } from './memoize.js';

const formatterFor = memoize((tag) => {
  const { locale, lang } = intlLocale(tag, Intl.DateTimeFormat);
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    ...(!/-ca-/.test(locale) && { calendar: 'gregory' }),
    // Plain Arabic changed its digits between versions of the browsers' data.
    ...(/^ar($|-\w-(?!.*nu-))/.test(locale) && { numberingSystem: 'latn' }),
  });
  return (date: Date): Formatted => ({ value: format.format(date), lang });
});

/** The day in the language of `tag` and its region. */
export const formatDate = ({ year, month, day }: CalendarDay, tag: string): Formatted =>
  formatterFor(tag)(new Date(new Date(0).setUTCFullYear(year, month - 1, day)));
