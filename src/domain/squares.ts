import { categoryHours, schoolNights, type Category, type Week } from './week.js';

/** What fills half an hour; `null`: free time. */
export type HalfHour = Category | null;

const HALVES = 48;
const SCHOOL_DAYS = [1, 2, 3, 4, 5];
const EVERY_DAY = [6, 0, 5, 1, 2, 3, 4];

/** Where a category starts in the day, in half hours from midnight, in the order in which they take their place. */
const places: readonly (readonly [category: Category, days: readonly number[], at: number])[] = [
  ['classes', SCHOOL_DAYS, 18],
  ['travel', SCHOOL_DAYS, 16],
  ['study', [1, 2, 3, 4, 0], 38],
  ['care', EVERY_DAY, 34],
  ['family', EVERY_DAY, 36],
  ['leisure', EVERY_DAY, 30],
  ['volunteering', EVERY_DAY, 26],
];

/**
 * The week as 7 days of 48 half hours, Sunday first. Only totals are known: this fixed rule, said under the picture,
 * puts sleep around midnight, paid work from 16:00 (10:00 on weekends), classes from 9:00, the rest where room is left.
 * What passes 24 h in a day of work, or 168 h in the week, has no square.
 */
export function weekHalfHours(week: Week): HalfHour[][] {
  const days = EVERY_DAY.map(() => new Array<HalfHour>(HALVES).fill(null));
  placeSleep(week, days);
  // Work first: it alone is known by the day, so it alone may not pass to another.
  inHalves(week.hours.work).forEach((count, day) => fill(days, day, 'work', count, SCHOOL_DAYS.includes(day) ? 32 : 20));
  for (const [category, on, at] of places) spread(days, category, Math.round(categoryHours(week, category) * 2), on, at);
  return days;
}

/** Hours in half hours, rounded on the running total so that no more is shown than was said. */
function inHalves(hours: readonly number[]): number[] {
  let said = 0;
  let shown = 0;
  return hours.map((one) => {
    said += one * 2;
    const count = Math.round(said) - shown;
    shown += count;
    return count;
  });
}

/** Each night ends at 7:00 before a school day and at 9:00 otherwise; what comes before midnight stands in the evening before. */
function placeSleep(week: Week, days: HalfHour[][]): void {
  const school = (day: number) => SCHOOL_DAYS.includes(day) && schoolNights(week) > 0;
  inHalves(days.map((_, day) => (school(day) ? week.hours.sleep.school : week.hours.sleep.off))).forEach((count, day) => {
    const wake = school(day) ? 14 : 18;
    for (let half = wake - Math.min(count, HALVES); half < wake; half++) {
      const on = days[half < 0 ? (day + 6) % 7 : day];
      if (on) on[(half + HALVES) % HALVES] = 'sleep';
    }
  });
}

/** Shares `count` half hours evenly over `on`, the first days taking what does not divide, full days passing theirs on. */
function spread(days: HalfHour[][], category: Category, count: number, on: readonly number[], at: number): void {
  let left = count;
  on.forEach((day, index) => (left -= fill(days, day, category, Math.ceil(left / (on.length - index)), at)));
  for (const day of EVERY_DAY) left -= fill(days, day, category, left, at);
}

/** Fills free half hours of a day from `at` on, then those before, nearest first; gives how many it placed. */
function fill(days: HalfHour[][], day: number, category: Category, count: number, at: number): number {
  const halves = days[day] ?? [];
  let placed = 0;
  for (let step = 0; step < HALVES && placed < count; step++) {
    const half = at + step < HALVES ? at + step : HALVES - 1 - step;
    if (halves[half] !== null) continue;
    halves[half] = category;
    placed++;
  }
  return placed;
}
