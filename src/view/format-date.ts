// A calendar day in words.
import type { CalendarDay } from '../article/calendar-day.js';
import { type Formatted, intlLocale } from './intl-locale.js';
import { memoize } from '../article/memoize.js';

/**
 * Months in the languages of most readers, as every engine has them (tests compare): the first use of `Intl`
 * costs a slow phone as much time as the rest of the card, and a date is often all that would need it.
 */
const months: Record<string, string> = {
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};

/** The months known for a tag: French ones are the same everywhere, Arabic and English ones are not. */
export const monthsFor = (tag: string): string | undefined => months[tag.replace(/^fr-..$/, 'fr')];

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

/** The day in the language of `tag` and its region; as ISO 8601 writes it where the browser formats no dates. */
export function formatDate({ year, month, day }: CalendarDay, tag: string): Formatted {
  const known = monthsFor(tag)?.split(' ')[month - 1];
  if (known) return { value: `${day} ${known} ${year}`, lang: tag };
  const date = new Date(new Date(0).setUTCFullYear(year, month - 1, day));
  try {
    return formatterFor(tag)(date);
  } catch {
    return { value: date.toISOString().slice(0, 10), lang: '' };
  }
}
