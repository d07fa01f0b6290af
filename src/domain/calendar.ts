const DAY = 86_400_000;

/** The day so many days later, ISO 8601. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** How many days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** The day of the week, 0 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay();
}

/** The Sunday on which the day's week starts, as the CNESST counts its weeks (FACTS F17). */
export function weekStart(date: string): string {
  return addDays(date, -weekdayOf(date));
}

/** Does a day lie within one of these periods? */
export function within(date: string, periods: readonly { readonly from: string; readonly to: string }[]): boolean {
  return periods.some(({ from, to }) => from <= date && date <= to);
}

/**
 * A moment as minutes that have really passed, whatever clocks did: Québec's go from 2:00 to 3:00 on the second Sunday
 * of March, and at 2:00 back to 1:00 on the first Sunday of November. An hour that a clock skips is no time; of the hour
 * that it gives twice, a time is of the first.
 * @param minute of the day, on the clock, from 0 to 1440.
 */
export function moment(date: string, minute: number): number {
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  const weekday = weekdayOf(date);
  /** The last Sunday's day of the month, that day included. */
  const sunday = day - weekday;
  const [first, summer] = month === 3 ? [8, 60] : [1, 0];
  let ahead = month > 3 && month < 11 ? 60 : 0;
  if (month === 3 || month === 11) ahead = sunday < first ? 60 - summer : summer;
  // The day itself.
  if (weekday === 0 && day >= first && day < first + 7) {
    if (month === 3) ahead = Math.min(Math.max(minute - 120, 0), 60);
    if (month === 11) ahead = minute < 120 ? 60 : 0;
  }
  return daysBetween('1970-01-01', date) * 1440 + minute - ahead;
}
