import * as z from 'zod/mini';
import { employerKinds, exceptions, periods, stages, turned16Answers, type WeekInput } from '../domain/week.js';

const hours = (most: number) => z.number().check(z.minimum(0), z.maximum(most));
const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const time = z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)));
const isoDay = z.nullable(z.string().check(z.refine((day) => isDay(day))));
const day = hours(24);
const week = hours(168);

/** Is it a day of the calendar, ISO 8601? */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A week as a page gives it: each part may be left out, nothing else may be added. */
export const weekSchema = z.partial(
  z.strictObject({
    stage: z.enum(stages),
    age: whole(6, 99),
    turned16: z.enum(turned16Answers),
    lastSchoolDay: isoDay,
    exception: z.nullable(z.enum(exceptions)),
    diploma: z.boolean(),
    employer: z.enum(employerKinds),
    employers: whole(1, 9),
    period: z.enum(periods),
    daysWithoutSchool: z.nullable(whole(1, 366)),
    hours: z.partial(
      z.strictObject({
        classes: week,
        study: week,
        work: z.tuple([day, day, day, day, day, day, day]),
        travel: week,
        sleep: z.partial(z.strictObject({ school: day, off: day })),
        care: week,
        family: week,
        leisure: week,
        volunteering: week,
      }),
    ),
    workInClassHours: z.boolean(),
    earliestStart: time,
    latestEnd: time,
    tripMinutes: whole(0, 600),
  }),
);

/** What a schema says of data: the data, or the problems, each with its place and its code. */
export type Parsed<T> = { readonly data: T } | { readonly problems: readonly string[] };

/** Reads a week, or tells where and why it cannot be read: `hours.work.3: too_big (24)`. */
export function readWeek(value: unknown): Parsed<WeekInput> {
  const result = z.safeParse(weekSchema, value);
  return result.success ? { data: result.data } : { problems: result.error.issues.map(describeIssue) };
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const detail = 'expected' in issue ? issue.expected : 'values' in issue ? issue.values.join(' | ') : 'keys' in issue ? issue.keys.join(', ') : 'maximum' in issue ? issue.maximum : 'minimum' in issue ? issue.minimum : '';
  return `${issue.path.join('.') || '.'}: ${issue.code}${detail === '' ? '' : ` (${String(detail)})`}`;
}
