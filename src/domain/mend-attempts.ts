import { addDays, daysBetween } from './calendar.js';
import { inForce } from './dated.js';
import { clockTime } from './hours.js';
import type { Jurisdiction } from './jurisdiction.js';
import type { Mend, MendKind, Schedule, ScheduleFinding, Shift } from './schedule.js';
import { classHours } from './school-days.js';
import { clockMinutes, clockSpan, workedHours } from './shift-time.js';

/** A mend that is not tried yet: it may clear nothing, or bring something worse. */
export type Attempt = Pick<Mend, 'kind' | 'changes'>;

const DAY = 1440;
const QUARTER = 15;
const up = (minutes: number) => Math.ceil(minutes / QUARTER) * QUARTER;
const down = (minutes: number) => Math.floor(minutes / QUARTER) * QUARTER;

interface Placed {
  readonly index: number;
  readonly shift: Shift;
}

/** What may be changed in the shifts of a finding, on the quarter hour. */
export function attempts(schedule: Schedule, finding: ScheduleFinding, findings: readonly ScheduleFinding[], law: Jurisdiction, on?: string): Attempt[] {
  const own = finding.shifts.flatMap((index): Placed[] => (schedule.shifts[index] ? [{ index, shift: schedule.shifts[index] }] : []));
  const { code, edge, limit, week, date = week } = finding;
  const [first, second] = own;
  if (!first) return [];
  switch (code) {
    case 'class-hours':
    case 'lunch-hours': {
      const classes = classHours(date, schedule.calendar) ?? [];
      return [...clearOf(first, date, classes.map(({ start }) => clockMinutes(start)), classes.map(({ end }) => clockMinutes(end))), ...elsewhere(first, week), drop(first)];
    }
    case 'night-work':
    case 'home-by-night': {
      const goesHome = findings.some((one) => one.code === 'home-by-night' && one.shifts.includes(first.index));
      const trip = goesHome ? schedule.worker.tripMinutes : 0;
      const night = (limit ?? 0) * 60;
      return [...(edge === 'evening' ? clearOf(first, date, [night - trip], []) : clearOf(first, date, [], [night + trip])), drop(first)];
    }
    case 'weekday-hours':
    case 'week-hours': return fewerHours(own, finding);
    case 'overlap':
      return second ? [...clearOf(first, date, [clockMinutes(second.shift.start)], []), ...clearOf(second, first.shift.date, [], [clockSpan(first.shift).to]), drop(second), drop(first)] : [];
    case 'zero-length': return [drop(first)];
    case 'meal-break': {
      const rule = inForce(law.standards.mealBreak, on ?? date);
      return rule ? [change('break', longestFirst(own)[0] ?? first, { breakMinutes: rule.value.minutes })] : [];
    }
    default: return [];
  }
}

const drop = ({ index }: Placed): Attempt => ({ kind: 'drop', changes: [{ shift: index, to: null }] });
const change = (kind: MendKind, { index, shift }: Placed, to: Partial<Shift>): Attempt => ({ kind, changes: [{ shift: index, to: { ...shift, ...to } }] });

/** The same shift on the Saturday or the Sunday of the week. */
const elsewhere = (one: Placed, week: string): Attempt[] => [addDays(week, 6), week].filter((date) => date !== one.shift.date).map((date) => change('move', one, { date }));

/** The shift at other times of its day; nothing where it would have no length, or start on another day. */
function timed(kind: MendKind, one: Placed, from: number, to: number): Attempt[] {
  return from >= 0 && from < DAY && to > from ? [change(kind, one, { start: clockTime(from / 60), end: clockTime(to / 60) })] : [];
}

/** A shift that ends before one of these times, or starts after one: cut there, or moved whole. Times are minutes of the day `date`. */
function clearOf(one: Placed, date: string, before: readonly number[], after: readonly number[]): Attempt[] {
  const { from, to } = clockSpan(one.shift);
  const away = daysBetween(one.shift.date, date) * DAY;
  return [
    ...before.map((time) => down(time + away)).flatMap((time) => (time < to ? [...timed('end', one, from, time), ...timed('slide', one, time - (to - from), time)] : [])),
    ...after.map((time) => up(time + away)).flatMap((time) => (time > from ? [...timed('start', one, time, to), ...timed('slide', one, time, time + to - from)] : [])),
  ];
}

/** Hours off: the end of one shift, one on another day, one less, or as many as it takes, the longest first and the later of equals. */
function fewerHours(own: readonly Placed[], { code, actual, limit, week }: ScheduleFinding): Attempt[] {
  const excess = up(Math.round(((actual ?? 0) - (limit ?? 0)) * 60));
  const longest = longestFirst(own);
  const shorter = (one: Placed, by: number) => timed('end', one, clockSpan(one.shift).from, down(clockSpan(one.shift).to - by));
  let left = excess;
  const several = longest.flatMap((one) => {
    const minutes = workedHours(one.shift) * 60;
    const cut = left <= 0 ? [] : minutes <= left ? [drop(one)] : shorter(one, left);
    left -= minutes;
    return cut.flatMap(({ changes }) => changes);
  });
  return [
    ...longest.flatMap((one) => shorter(one, excess)),
    ...(code === 'weekday-hours' ? longest.flatMap((one) => elsewhere(one, week)) : []),
    ...longest.map(drop),
    ...(several.length > 1 ? [{ kind: 'several', changes: several } as const] : []),
  ];
}

const longestFirst = (own: readonly Placed[]): Placed[] => [...own].sort((a, b) => workedHours(b.shift) - workedHours(a.shift) || (b.shift.date > a.shift.date ? 1 : -1));
