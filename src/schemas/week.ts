import * as z from 'zod/mini';
import { employerKinds, exceptions, periods, stages, turned16Answers, type WeekInput } from '../domain/week.js';

// Refinements rather than one check a bound: the same refusals for 1.2 kB less in the script.
const between = (least: number, most: number) => z.optional(z.number().check(z.refine((number) => number >= least && number <= most)));
const whole = (least: number, most: number) => z.number().check(z.refine((number) => Number.isInteger(number) && number >= least && number <= most));
const one = <const T extends readonly string[]>(values: T) => z.optional(z.enum(values));
const text = (test: (text: string) => boolean) => z.optional(z.nullable(z.string().check(z.refine(test))));
const yes = z.optional(z.boolean());
const day = between(0, 24);
const week = between(0, 168);
const time = text((clock) => /^([01]\d|2[0-3]):[0-5]\d$/.test(clock));
const workedDays = z.array(z.number()).check(z.refine((days) => days.length === 7 && days.every((hours) => hours >= 0 && hours <= 24)));

/** Is it a day of the calendar, ISO 8601? */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A week as a page gives it: each part may be left out, nothing else may be added. */
export const weekSchema = z.strictObject({
  stage: one(stages),
  age: z.optional(whole(6, 99)),
  turned16: one(turned16Answers),
  lastSchoolDay: text(isDay),
  exception: z.optional(z.nullable(z.enum(exceptions))),
  diploma: yes,
  employer: one(employerKinds),
  employers: z.optional(whole(1, 9)),
  period: one(periods),
  daysWithoutSchool: z.optional(z.nullable(whole(1, 366))),
  hours: z.optional(
    z.strictObject({
      classes: week,
      study: week,
      work: z.optional(workedDays),
      travel: week,
      sleep: z.optional(z.strictObject({ school: day, off: day })),
      care: week,
      family: week,
      leisure: week,
      volunteering: week,
    }),
  ),
  workInClassHours: yes,
  earliestStart: time,
  latestEnd: time,
  tripMinutes: z.optional(whole(0, 600)),
});

/** What a schema says of data: the data, or the problems, each with its place and its code. */
export type Parsed<T> = { readonly data: T } | { readonly problems: readonly string[] };

/** Reads a week, or tells where and why it cannot be read: `hours.work.3: too_big (24)`. */
export function readWeek(value: unknown): Parsed<WeekInput> {
  const result = z.safeParse(weekSchema, value);
  return result.success ? { data: result.data as WeekInput } : { problems: result.error.issues.map(describeIssue) };
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const detail = 'expected' in issue ? issue.expected : 'values' in issue ? issue.values.join(' | ') : 'keys' in issue ? issue.keys.join(', ') : '';
  return `${issue.path.join('.') || '.'}: ${issue.code} ${detail}`.trim();
}
