// A date is the publisher's calendar day as written, never an instant moved to the reader's zone.

export interface CalendarDay {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
}

/**
 * An ISO 8601 date or date-time. The day is read whatever the time, and where the offset is missing (WordPress). The
 * expression is one that JSON Schema's `pattern` understands as well.
 */
export const datePattern = /^(\d{4})-(\d\d)-(\d\d)([Tt ]\d\d:\d\d\S*)?$/;

/** The day that `text` names; `null` for anything that is no date, or no day of the calendar (30 February). */
export function parseCalendarDay(text: string): CalendarDay | null {
  const [year, month, day] = datePattern.exec(text)?.slice(1, 4).map(Number) ?? [];
  if (!year || !month || !day) return null;
  // A day that is not there turns up in another month.
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1
    ? { year, month, day }
    : null;
}
