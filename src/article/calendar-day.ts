// Dates are the publisher's calendar day as written, never an instant converted to the reader's time zone.

export interface CalendarDay {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
}

/**
 * An ISO 8601 date or date-time; the offset may be missing, as in WordPress. The JSON Schema has the same expression as
 * its `pattern`.
 */
export const datePattern = /^(\d{4})-(\d\d)-(\d\d)([Tt ]\d\d:\d\d\S*)?$/;

/** Parses the day of an ISO 8601 date; `null` for anything else, and for days that do not exist (30 February). */
export function parseCalendarDay(text: string): CalendarDay | null {
  const [year, month, day] = datePattern.exec(text)?.slice(1, 4).map(Number) ?? [];
  if (!year || !month || !day) return null;
  // `Date.UTC` moves a day that does not exist into the next month.
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1
    ? { year, month, day }
    : null;
}
