import { categoryHours, schoolNights, type Category, type Week } from './week.js';

/** What fills half an hour; `null`: free time. */
export type HalfHour = Category | null;

const HALVES = 48;
const DAYS = [0, 1, 2, 3, 4, 5, 6];
const SCHOOL_DAYS = [1, 2, 3, 4, 5];
const wakeOnSchoolDays = 14;
const wakeOnDaysOff = 18;

/** Where a category starts in the day, in half hours from midnight, in the order in which they take their place. */
const places: readonly { category: Exclude<Category, 'sleep' | 'work'>; days: readonly number[]; at: number }[] = [
  { category: 'travel', days: SCHOOL_DAYS, at: 16 },
  { category: 'study', days: [1, 2, 3, 4, 0], at: 38 },
  { category: 'care', days: DAYS, at: 34 },
  { category: 'family', days: DAYS, at: 36 },
  { category: 'leisure', days: [6, 0, 5, 1, 2, 3, 4], at: 30 },
  { category: 'volunteering', days: [6, 0, 5, 1, 2, 3, 4], at: 26 },
];

/**
 * The week as 7 days of 48 half hours, Sunday first. Only totals are known: this fixed rule, said under the picture,
 * puts sleep around midnight, classes from 9:00 with a break at noon, paid work from 16:00 (10:00 on weekends), the
 * rest where room is left. What passes 168 h has no square.
 */
export function weekHalfHours(week: Week): HalfHour[][] {
  const days: HalfHour[][] = DAYS.map(() => new Array<HalfHour>(HALVES).fill(null));
  placeSleep(week, days);
  // Work first: it alone is known by the day, so it alone may not pass to another.
  week.hours.work.forEach((hours, day) => fill(days[day] ?? [], 'work', halves(hours), SCHOOL_DAYS.includes(day) ? 32 : 20));
  spread(days, 'classes', halves(categoryHours(week, 'classes')), SCHOOL_DAYS, 18, 24);
  for (const { category, days: on, at } of places) spread(days, category, halves(categoryHours(week, category)), on, at);
  return days;
}

const halves = (hours: number) => Math.round(hours * 2);

/** Each night ends at the hour of waking; what comes before midnight stands in the evening before, Saturday's on Sunday's side. */
function placeSleep(week: Week, days: HalfHour[][]): void {
  for (const day of DAYS) {
    const school = SCHOOL_DAYS.includes(day) && schoolNights(week) > 0;
    const length = Math.min(halves(school ? week.hours.sleep.school : week.hours.sleep.off), HALVES);
    const wake = school ? wakeOnSchoolDays : wakeOnDaysOff;
    for (let half = wake - length; half < wake; half++) {
      const on = days[half < 0 ? (day + 6) % 7 : day];
      if (on) on[(half + HALVES) % HALVES] = 'sleep';
    }
  }
}

/** Shares `count` half hours evenly over `on`, the first days taking what does not divide, full days passing theirs on. */
function spread(days: HalfHour[][], category: Category, count: number, on: readonly number[], at: number, breakAt?: number): void {
  let left = count;
  on.forEach((day, index) => {
    left -= fill(days[day] ?? [], category, Math.ceil(left / (on.length - index)), at, breakAt);
  });
  for (const day of [...on, ...DAYS]) left -= fill(days[day] ?? [], category, left, at);
}

/** Fills free half hours of a day from `at` on, then those before, nearest first; gives how many it placed. */
function fill(day: HalfHour[], category: Category, count: number, at: number, breakAt?: number): number {
  const order = [...day.keys()].sort((a, b) => (a >= at ? a - at : HALVES + at - a) - (b >= at ? b - at : HALVES + at - b));
  let placed = 0;
  for (const half of order) {
    if (placed >= count) break;
    if (day[half] !== null || (breakAt !== undefined && half >= breakAt && half < breakAt + 2)) continue;
    day[half] = category;
    placed++;
  }
  return placed;
}
