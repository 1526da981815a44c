// A calendar day in words. Formatters are slow to make (tens of milliseconds on a phone): one per locale.
import type { CalendarDay } from './calendar-day.js';
import { type Formatted, intlLocale } from './intl-locale.js';

type DayFormatter = (date: Date) => Formatted;

const formatters = new Map<string, DayFormatter>();

const createFormatter = (tag: string): DayFormatter => {
  const { locale, lang } = intlLocale(tag, Intl.DateTimeFormat);
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    ...(!/-ca-/.test(locale) && { calendar: 'gregory' }),
    // Plain Arabic changed its digits between versions of the browsers' data.
    ...(/^ar($|-\w-(?!.*nu-))/.test(locale) && { numberingSystem: 'latn' }),
  });
  return (date) => ({ value: format.format(date), lang });
};

/** The day in the language of `tag` and its region. */
export function formatDate({ year, month, day }: CalendarDay, tag: string): Formatted {
  let format = formatters.get(tag);
  if (!format) formatters.set(tag, (format = createFormatter(tag)));
  return format(new Date(new Date(0).setUTCFullYear(year, month - 1, day)));
}
