// WordPress has two dates without offset, in the site's time zone and in UTC; their difference is the offset.
import { parseCalendarDay } from '../../../article/calendar-day.js';

const minute = 60_000;
const withoutZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

const valid = (date: unknown): string | undefined =>
  typeof date === 'string' && parseCalendarDay(date) ? date : undefined;

const offsetOf = (local: string, utc: string): string | undefined => {
  const offset = (Date.parse(`${local}Z`) - Date.parse(`${utc}Z`)) / minute;
  if (!Number.isInteger(offset) || Math.abs(offset) > 14 * 60) return;
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
};

/** The local `date` with the offset from `gmt`, or its day alone; without `date`, the UTC date. */
export function wordpressDate(date: unknown, gmt: unknown): string | undefined {
  const local = valid(date);
  const utc = valid(gmt);
  if (!local) return utc && withoutZone.test(utc) ? `${utc}Z` : utc;
  if (!withoutZone.test(local)) return local;
  const offset = utc && withoutZone.test(utc) && offsetOf(local, utc);
  return offset ? local + offset : local.slice(0, 10);
}
