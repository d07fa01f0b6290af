import { addDays, weekdayOf, within } from './calendar.js';
import { schoolWeekdays, type SchoolCalendar, type Span } from './schedule.js';

/** Long enough for any law, short enough to count at each key: a break without end is no fault. */
const YEAR = 366;

/** Is there school on a day? Not on Saturdays and Sundays, on days off and in breaks. */
export function hasSchool(date: string, { breaks, daysOff }: SchoolCalendar): boolean {
  return weekdayOf(date) % 6 > 0 && !daysOff.includes(date) && !within(date, breaks);
}

/** Class hours of a day; `null` where it is a day of school whose hours are not known, or end before they start. */
export function classHours(date: string, calendar: SchoolCalendar): readonly Span[] | null {
  const day = schoolWeekdays.find((one) => one === weekdayOf(date));
  if (!day || !hasSchool(date, calendar)) return [];
  const hours = calendar.schoolHours[day];
  return hours.length > 0 && hours.every(({ start, end }) => start < end) ? hours : null;
}

/**
 * How many consecutive days without school hold this day; 0 on a day of school. What counts is that there are no
 * educational services (FACTS F16), whatever the reason: weekends and pedagogical days that touch a break are of it, so
 * that a break from Monday to Friday makes nine days.
 */
export function daysWithoutSchool(date: string, calendar: SchoolCalendar): number {
  if (hasSchool(date, calendar)) return 0;
  let count = 1;
  for (const step of [-1, 1]) {
    for (let day = addDays(date, step); count < YEAR && !hasSchool(day, calendar); day = addDays(day, step)) count++;
  }
  return count;
}
