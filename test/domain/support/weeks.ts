import fc from 'fast-check';
import { completeWeek } from '../../../src/domain/defaults.js';
import { clockTime } from '../../../src/domain/hours.js';
import type { Finding } from '../../../src/domain/finding.js';
import { periods, stages, type DailyHours, type Week, type WeekInput } from '../../../src/domain/week.js';
import { employerKinds, exceptions, turned16Answers } from '../../../src/domain/worker.js';

// The same weeks at each run: a gate that fails by chance is no gate.
fc.configureGlobal({ seed: 20231101, numRuns: 300 });

/** A day on which every rule of FACTS is in force: the day its rows were read. */
export const today = '2026-11-23';

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Hours of work by day, those not named at zero. */
export function work(days: Partial<Record<(typeof names)[number], number>>): DailyHours {
  return names.map((day) => days[day] ?? 0) as unknown as DailyHours;
}

/** A pupil of 15 in an ordinary school week, with what a case changes. */
export function pupil(change: WeekInput = {}): Week {
  return completeWeek({ stage: 'secondary', age: 15, ...change });
}

/** Findings as lines that a table can hold: `week-hours law 17.5/17`. */
export function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ code, kind, actual, limit }) => `${code} ${kind} ${actual ?? '-'}/${limit ?? '-'}`).sort();
}

/** Freezes a value and all it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/** Multiples of `step` hours, from 0 to `most`. */
const upTo = (most: number, step: number) => fc.integer({ min: 0, max: Math.round(most / step) }).map((count) => count * step);

/** Half of the weeks hold nothing in a category, as people's do. */
const maybe = (hours: fc.Arbitrary<number>) => fc.oneof(fc.constant(0), hours);

const time = (step: number) => fc.option(fc.integer({ min: 0, max: 1440 / step - 1 }).map((count) => clockTime((count * step) / 60)), { nil: null });

/** Any week that a page may give, in steps of so many minutes. */
export function anyWeek(minutes: 1 | 30): fc.Arbitrary<Week> {
  const step = minutes / 60;
  const weekly = (most: number) => maybe(upTo(most, step));
  const daily = maybe(upTo(12, step));
  const night = fc.oneof(fc.constant(8), upTo(12, step));
  return fc.record({
    stage: fc.constantFrom(...stages),
    age: fc.oneof(fc.integer({ min: 11, max: 19 }), fc.integer({ min: 6, max: 99 })),
    turned16: fc.constantFrom(...turned16Answers),
    lastSchoolDay: fc.constantFrom(null, '2026-06-23', today, '2027-06-22'),
    exception: fc.oneof(fc.constant(null), fc.constantFrom(...exceptions)),
    diploma: fc.boolean(),
    employer: fc.constantFrom(...employerKinds),
    employers: fc.integer({ min: 1, max: 3 }),
    period: fc.constantFrom(...periods),
    daysWithoutSchool: fc.constantFrom(null, 7, 8),
    hours: fc.record({
      classes: weekly(40),
      study: weekly(30),
      work: fc.tuple(daily, daily, daily, daily, daily, daily, daily),
      travel: weekly(15),
      sleep: fc.record({ school: night, off: night }),
      care: weekly(20),
      family: weekly(30),
      leisure: weekly(40),
      volunteering: weekly(10),
    }),
    workInClassHours: fc.boolean(),
    earliestStart: time(minutes),
    latestEnd: time(minutes),
    tripMinutes: fc.integer({ min: 0, max: 120 / minutes }).map((count) => count * minutes),
  });
}

/** Any week to which the whole of the provincial law applies, where most of the rules can speak. */
export function subjectWeek(minutes: 1 | 30): fc.Arbitrary<Week> {
  return anyWeek(minutes).map((week) => ({
    ...week, age: 15, diploma: false, employer: 'provincial', employers: 1, exception: null, period: week.period === 'exams' ? 'exams' : 'school',
  }));
}

export const aDay = fc.constantFrom('2022-01-01', '2023-05-31', '2023-06-01', '2023-08-31', '2023-09-01', today, '2030-01-01');
