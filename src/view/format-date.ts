// Formats calendar days.
import type { CalendarDay } from '../article/calendar-day.js';
import { bareTag } from '../article/language-tag.js';
import { memoize } from '../article/memoize.js';
import { engineKnows, type Formatted, intlLocale } from './intl-locale.js';
import { type LanguageData, languageData } from './language-data.js';

/**
 * Months in the languages of most readers, as every engine has them (tests compare): the first use of `Intl`
 * costs a slow phone as much time as the rest of the card, and a date is often all that would need it.
 */
const months: Record<string, string> = {
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};

/** Names of months for a tag, space-separated: French names are the same in all regions, Arabic and English are not. */
export const monthsFor = (tag: string): string | undefined => months[tag.replace(/^fr-..$/, 'fr')];

const formatterFor = memoize((tag) => {
  const { locale, lang } = intlLocale(tag);
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    ...(!/-ca-/.test(locale) && { calendar: 'gregory' }),
    // Plain Arabic changed its digits between versions of the browsers' data.
    ...(/^ar($|-\w-(?!.*nu-))/.test(locale) && { numberingSystem: 'latn' }),
  });
  return (date: Date): Formatted => ({ value: format.format(date), lang });
});

/** Formats a day with CLDR data that the engine lacks. */
function formatByData({ year, month, day }: CalendarDay, tag: string, data: LanguageData): string {
  const number = (value: number, minimumIntegerDigits = 1) =>
    value.toLocaleString('en', {
      numberingSystem: /-nu-(\w+)/.exec(tag)?.[1] ?? data.digits,
      useGrouping: false,
      minimumIntegerDigits,
    });
  return data.date
    .replace('{dd}', number(day, 2))
    .replace('{d}', number(day))
    .replace('{M}', data.months[month - 1]!)
    .replace('{y}', number(year));
}

/**
 * The first of a month is an ordinal in French (Imprimerie nationale, “Lexique des règles typographiques”) and in
 * Italian (the European Union's Interinstitutional style guide writes “1º gennaio 1999”:
 * https://style-guide.europa.eu/o/opportal-service/isg?resource=it%2F1.3.2-numbering-of-documents.html).
 */
const firstOfMonth: Record<string, string> = { fr: '1er ', it: '1º ' };

const withOrdinal = ({ value, lang }: Formatted): Formatted => ({
  value: value.replace(/^1 /, firstOfMonth[lang.slice(0, 2)] ?? '1 '),
  lang,
});

/** Formats a day in the language and region of `tag` (BCP 47); as ISO 8601 in browsers without `Intl.DateTimeFormat`. */
export function formatDate(date: CalendarDay, tag: string): Formatted {
  const { year, month, day } = date;
  const known = monthsFor(tag)?.split(' ')[month - 1];
  if (known) return withOrdinal({ value: `${day} ${known} ${year}`, lang: tag });
  const data = engineKnows(tag) || /-ca-(?!gregory)/.test(tag) ? undefined : languageData(tag);
  if (data) return { value: formatByData(date, tag, data), lang: bareTag(tag) };
  const instant = new Date(new Date(0).setUTCFullYear(year, month - 1, day));
  try {
    return withOrdinal(formatterFor(tag)(instant));
  } catch {
    return { value: instant.toISOString().slice(0, 10), lang: '' };
  }
}

/**
 * Makes the engine load its data for dates in the language of `tag`. The first use takes a slow phone tens of
 * milliseconds, which cost nothing while the article is loading.
 */
export function warmUpDates(tag: string): void {
  if (!monthsFor(tag)) formatDate({ year: 2000, month: 1, day: 1 }, tag);
}
