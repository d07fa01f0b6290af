import type { Finding } from './finding.js';
import type { SourceId } from './sources.js';
import { balance, schoolNights, WEEK_HOURS, workHours, type Week } from './week.js';

/** Hours of sleep a night recommended at an age. */
export interface SleepRange {
  /** The age from which it holds, in years. */
  readonly age: number;
  readonly from: number;
  readonly to: number;
}

const sleepByAge: readonly SleepRange[] = [
  { age: 65, from: 7, to: 8 },
  { age: 18, from: 7, to: 9 },
  { age: 14, from: 8, to: 10 },
];
const childSleep: SleepRange = { age: 5, from: 9, to: 11 };

/** Canadian 24-Hour Movement Guidelines (FACTS F100). */
export function sleepRange(age: number): SleepRange {
  return sleepByAge.find((row) => age >= row.age) ?? childSleep;
}

/** A group of pupils who worked in the school year, by hours a week (EQSJS 2022-23, FACTS F60 and F71). */
export interface WorkGroup {
  /** Share of working pupils, in per cent; the three make 99, being rounded. */
  readonly share: number;
  /** Of them, at high risk of dropping out, in per cent: an association, never a cause. */
  readonly highRisk: number;
}

/** Under 11 h, 11 to 15 h, 16 h and over. */
export const workGroups: readonly WorkGroup[] = [
  { share: 61, highRisk: 15 },
  { share: 20, highRisk: 20 },
  { share: 18, highRisk: 31 },
];

export const workGroupSources = { share: 'eqsjs-hours', highRisk: 'eqsjs-risk' } as const satisfies Record<string, SourceId>;

/** The place in `workGroups` of so many hours a week; none is marked for no work, nor between 15 and 16 h, which the survey leaves open. */
export function workGroup(hours: number): number | null {
  if (hours <= 0 || (hours > 15 && hours < 16)) return null;
  return hours < 11 ? 0 : hours <= 15 ? 1 : 2;
}

/** What health and study say of a week: never a limit of law, never one threshold of hours. */
export function guidanceFindings(week: Week): Finding[] {
  const findings: Finding[] = [];
  const say = (code: Finding['code'], actual: number, limit: number | null, source: SourceId | null) =>
    findings.push({ code, kind: 'guidance', actual, limit, source });
  const work = workHours(week);
  const { total, free } = balance(week);
  const { school, off } = week.hours.sleep;
  const shortest = schoolNights(week) ? Math.min(school, off) : off;
  const { from } = sleepRange(week.age);
  if (shortest < from) say('short-sleep', shortest, from, 'sleep');
  // The survey asked about the school year.
  if (work > 0 && week.stage === 'secondary' && week.period !== 'break') say('long-hours', work, null, workGroupSources.highRisk);
  if (work > 0 && week.period === 'exams') say('exam-week', work, null, null);
  if (free === 0) say('no-free-time', 0, null, null);
  if (total > WEEK_HOURS) say('over-full', total, WEEK_HOURS, null);
  return findings;
}
