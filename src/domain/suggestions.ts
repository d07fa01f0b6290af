import type { Finding, FindingCode } from './finding.js';
import { halfHourUp, clockHours, clockTime, roundHours } from './hours.js';
import { sleepRange } from './guidance.js';
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
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
/** A move never makes a day longer than a fifth of the normal week of 40 h (FACTS F44). */
const LONGEST_DAY = 8;

/** The week once the changes are made. */
export function applyChanges(week: Week, changes: readonly Change[]): Week {
  return changes.reduce(applyChange, week);
}

function applyChange(week: Week, { category, hours, day, to, night }: Change): Week {
  const now = week.hours;
  const edit = (next: Partial<Week['hours']>): Week => ({ ...week, hours: { ...now, ...next } });
  switch (category) {
    case 'work':
      return edit({
        work: now.work.map((worked, index) => roundHours(worked + (index === day ? hours : 0) - (index === to ? hours : 0))) as unknown as DailyHours,
      });
    case 'sleep':
      return edit({ sleep: { ...now.sleep, [night ?? 'school']: roundHours(now.sleep[night ?? 'school'] + hours) } });
    case 'latest-end':
      return week.latestEnd === null ? week : { ...week, latestEnd: clockTime(clockHours(week.latestEnd) + hours + 24) };
    case 'earliest-start':
      return week.earliestStart === null ? week : { ...week, earliestStart: clockTime(clockHours(week.earliestStart) + hours) };
    default:
      return edit({ [category]: roundHours(now[category] + hours) });
  }
}

/**
 * The smallest sets of changes, in half hours, that clear what can be cleared: at most three, in this order: hours
 * moved to the weekend, hours not worked, rest. None raises work, shortens sleep, class or care.
 * @param assess the findings of a week; each set is tried on it, and what it clears is what it was seen to clear.
 */
export function suggest(week: Week, findings: readonly Finding[], assess: (week: Week) => readonly Finding[]): Suggestion[] {
  // Fewer hours of a job that may not be held at all would be no advice.
  const forbidden = findings.some(({ code, kind }) => code === 'minimum-age' && kind === 'law');
  const before = findings.map(({ code }) => code);
  const tried = [...(forbidden ? [] : lawSets(week, findings)), restSet(week)].map((changes): Suggestion => {
    const after = assess(applyChanges(week, changes)).map(({ code }) => code);
    const better = after.every((code) => before.includes(code));
    return { changes, clears: better ? [...new Set(before.filter((code) => !after.includes(code)))] : [] };
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
  const shifts = shiftChanges(findings);
  // Hours come off Monday to Friday first: what clears that cap counts for the week's cap too.
  const fromWeekdays = takeOff(week, weekday, WEEKDAYS);
  const fewer = [...fromWeekdays, ...takeOff(applyChanges(week, fromWeekdays), Math.max(0, total - weekday), EVERY_DAY), ...shifts];
  return [[...moved(week, weekday, total), ...(weekday > total ? shifts : [])], fewer];
}

/** Weekday hours moved to the shorter day of the weekend, where the week's cap and that day leave room. */
function moved(week: Week, weekday: number, total: number): Change[] {
  const dropped = takeOff(week, total, WEEKDAYS);
  const left = applyChanges(week, dropped);
  const [sunday, , , , , , saturday] = left.hours.work;
  const to = sunday < saturday ? 0 : 6;
  if (weekday <= total || Math.min(sunday, saturday) + weekday - total > LONGEST_DAY) return [];
  return [...dropped, ...takeOff(left, weekday - total, WEEKDAYS).map((change) => ({ ...change, to }))];
}

/** So many hours off, in half hours, on as few days as possible: the longest day first, the later one of equals. */
function takeOff(week: Week, hours: number, days: readonly number[]): Change[] {
  const changes: Change[] = [];
  let left = hours;
  const longestFirst = [...days].sort((a, b) => (week.hours.work[b] ?? 0) - (week.hours.work[a] ?? 0) || b - a);
  for (const day of longestFirst) {
    const part = Math.min(left, Math.floor((week.hours.work[day] ?? 0) * 2) / 2);
    if (part <= 0) continue;
    changes.push({ category: 'work', hours: -part, day });
    left -= part;
  }
  return changes;
}

/** Earlier ends and later starts that leave the night free. */
function shiftChanges(findings: readonly Finding[]): Change[] {
  const by = (edge: Finding['edge']) =>
    Math.max(0, ...findings.filter((finding) => finding.edge === edge).map(({ actual, limit }) => halfHourUp(Math.abs((actual ?? 0) - (limit ?? 0)))));
  const evening = by('evening');
  const morning = by('morning');
  return [
    ...(evening ? [{ category: 'latest-end', hours: -evening } as const] : []),
    ...(morning ? [{ category: 'earliest-start', hours: morning } as const] : []),
  ];
}

/** Enough sleep and an hour of one's own: taken from free time first, then from work, leisure and volunteering. */
function restSet(week: Week): Change[] {
  const { from } = sleepRange(week.age);
  const nights = (['school', 'off'] as const).filter((night) => night === 'off' || schoolNights(week) > 0);
  const sleep = nights.flatMap((night): Change[] => {
    const missing = halfHourUp(from - week.hours.sleep[night]);
    return missing > 0 ? [{ category: 'sleep', hours: missing, night }] : [];
  });
  const rested = applyChanges(week, sleep);
  // Half an hour over is what « free time left » takes.
  const needed = balance(rested).free === 0 ? halfHourUp(balance(rested).total - WEEK_HOURS + 0.5) : 0;
  const work = takeOff(week, needed, EVERY_DAY);
  let left = needed + work.reduce((sum, change) => sum + change.hours, 0);
  const others = (['leisure', 'volunteering'] as const).flatMap((category): Change[] => {
    const part = Math.min(left, Math.floor(week.hours[category] * 2) / 2);
    left -= part;
    return part > 0 ? [{ category, hours: -part }] : [];
  });
  return left > 0 ? [] : [...sleep, ...work, ...others];
}
