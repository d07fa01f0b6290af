import type { Finding, FindingCode } from './finding.js';
import { sleepRange } from './guidance.js';
import { clockHours, clockTime, halfHourUp, roundHours } from './hours.js';
import { balance, schoolNights, WEEK_HOURS, type DailyHours, type Week } from './week.js';

/** One change, in half hours. `hours` is what is added to the field, in the field's own unit: negative for less. */
export interface Change {
  readonly category: 'work' | 'sleep' | 'leisure' | 'volunteering' | 'latest-end' | 'earliest-start';
  readonly hours: number;
  /** `work`: the day the hours come off, 0 for Sunday. */
  readonly day?: number;
  /** `work`: the day they move to; without it they are not worked. */
  readonly to?: number;
  /** `sleep`: which nights. */
  readonly night?: 'school' | 'off';
}

/** A set of changes and the findings that it clears. */
export interface Suggestion {
  readonly changes: readonly Change[];
  readonly clears: readonly FindingCode[];
}

const WEEKDAYS = [1, 2, 3, 4, 5];
const WEEKEND = [6, 0];
const EVERY_DAY = [...WEEKDAYS, ...WEEKEND];
/** What only says that there is work is no fault to clear. */
const NO_FAULT: readonly FindingCode[] = ['long-hours', 'exam-week'];

/** The week once the changes are made. */
export function applyChanges(week: Week, changes: readonly Change[]): Week {
  return changes.reduce(applyChange, week);
}

function applyChange(week: Week, { category, hours, day, to, night = 'school' }: Change): Week {
  const now = week.hours;
  const edit = (next: Partial<Week['hours']>): Week => ({ ...week, hours: { ...now, ...next } });
  switch (category) {
    case 'work':
      return edit({ work: now.work.map((worked, at) => roundHours(worked + (at === day ? hours : 0) - (at === to ? hours : 0))) as unknown as DailyHours });
    case 'sleep':
      return edit({ sleep: { ...now.sleep, [night]: roundHours(now.sleep[night] + hours) } });
    case 'latest-end':
      return { ...week, latestEnd: shiftTime(week.latestEnd, hours) };
    case 'earliest-start':
      return { ...week, earliestStart: shiftTime(week.earliestStart, hours) };
    default:
      return edit({ [category]: roundHours(now[category] + hours) });
  }
}

const shiftTime = (time: string | null, hours: number) => time && clockTime(clockHours(time) + hours + 24);

/**
 * The smallest sets of changes, in half hours, that clear what can be cleared: at most three, in this order: hours
 * moved to the weekend, hours not worked, rest. None raises work, shortens sleep, class or care.
 * @param assess the findings of a week; each set is tried on it, kept only where nothing gets worse, and what it clears
 * is what it was seen to clear.
 */
export function suggest(week: Week, findings: readonly Finding[], assess: (week: Week) => readonly Finding[]): Suggestion[] {
  // Fewer hours of a job that may not be held at all would be no advice.
  const forbidden = findings.some(({ code, kind }) => code === 'minimum-age' && kind === 'law');
  const distance = ({ actual, limit }: Finding) => Math.abs((actual ?? 0) - (limit ?? 0));
  const tried = [...(forbidden ? [] : lawSets(week, findings)), restSet(week, forbidden)].map((changes): Suggestion => {
    const after = assess(applyChanges(week, changes));
    const noWorse = after.every((one) => findings.some((old) => old.code === one.code && old.edge === one.edge && distance(one) <= distance(old)));
    const cleared = findings.map(({ code }) => code).filter((code) => !NO_FAULT.includes(code) && !after.some((one) => one.code === code));
    return { changes, clears: noWorse ? [...new Set(cleared)] : [] };
  });
  return tried.filter(({ clears }) => clears.length > 0);
}

/** Two ways to come back under the caps and out of the night: hours moved to the weekend, hours not worked. */
function lawSets(week: Week, findings: readonly Finding[]): Change[][] {
  const excess = (code: FindingCode) => {
    const found = findings.find((finding) => finding.code === code);
    return found ? halfHourUp((found.actual ?? 0) - (found.limit ?? 0)) : 0;
  };
  const weekday = excess('weekday-hours');
  const total = excess('week-hours');
  const shifts = shiftChanges(week, findings);
  // Hours come off Monday to Friday first: what clears that cap counts for the week's cap too.
  const fewer = [...takeOff(week, weekday, WEEKDAYS), ...takeOff(week, total - weekday, weekday ? WEEKEND : EVERY_DAY), ...shifts];
  if (weekday <= total) return [fewer];
  const dropped = takeOff(week, total, WEEKDAYS);
  const left = applyChanges(week, dropped);
  const to = left.hours.work[0] < left.hours.work[6] ? 0 : 6;
  const moved = takeOff(left, weekday - total, WEEKDAYS).map((change) => ({ ...change, to }));
  return [[...dropped, ...moved, ...shifts], fewer];
}

/** So many hours off, in half hours, on as few days as possible: the longest day first, the later one of equals. */
function takeOff(week: Week, hours: number, days: readonly number[]): Change[] {
  const worked = (day: number) => Math.floor((week.hours.work[day] ?? 0) * 2) / 2;
  let left = hours;
  return [...days]
    .sort((a, b) => worked(b) - worked(a) || b - a)
    .flatMap((day) => {
      const part = Math.min(left, worked(day));
      if (part <= 0) return [];
      left -= part;
      return { category: 'work', hours: -part, day };
    });
}

/** Earlier ends and later starts that leave the night free. */
function shiftChanges(week: Week, findings: readonly Finding[]): Change[] {
  const by = (side: Finding['edge']) =>
    Math.max(0, ...findings.filter(({ edge }) => edge === side).map(({ actual, limit }) => halfHourUp(Math.abs((actual ?? 0) - (limit ?? 0)))));
  // Past half a day, it is another shift that is needed, not an earlier end.
  const evening = week.latestEnd === null || by('evening') > 12 ? 0 : by('evening');
  const morning = by('morning');
  return [
    ...(evening ? [{ category: 'latest-end', hours: -evening } as const] : []),
    ...(morning ? [{ category: 'earliest-start', hours: morning } as const] : []),
  ];
}

/** Enough sleep and an hour of one's own: from free time first, then from work that may be held, leisure and volunteering. */
function restSet(week: Week, forbidden: boolean): Change[] {
  const sleep = (['school', 'off'] as const).flatMap((night): Change[] => {
    const missing = halfHourUp(sleepRange(week.age).from - week.hours.sleep[night]);
    return missing > 0 && (night === 'off' || schoolNights(week) > 0) ? [{ category: 'sleep', hours: missing, night }] : [];
  });
  const { free, total } = balance(applyChanges(week, sleep));
  // Half an hour over is what « free time left » takes.
  let left = free === 0 ? halfHourUp(total - WEEK_HOURS + 0.5) : 0;
  const work = forbidden ? [] : takeOff(week, left, EVERY_DAY);
  for (const { hours } of work) left += hours;
  const others = (['leisure', 'volunteering'] as const).flatMap((category): Change[] => {
    const part = Math.min(left, Math.floor(week.hours[category] * 2) / 2);
    left -= part;
    return part > 0 ? [{ category, hours: -part }] : [];
  });
  return left > 0 ? [] : [...sleep, ...work, ...others];
}
