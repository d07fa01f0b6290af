import * as z from 'zod/mini';
import { daySchema, workerSchema } from './worker.js';

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** One or two ranges of class hours, or none where they are not known. */
const classes = z.optional(z.array(z.strictObject({ start: time, end: time })).check(z.maxLength(2)));
const periods = z.optional(z.array(z.strictObject({ from: daySchema, to: daySchema })).check(z.maxLength(60)));

/** A schedule as a page gives it: each part may be left out, nothing else may be added. */
export const scheduleSchema = z.strictObject({
  worker: z.optional(workerSchema),
  calendar: z.optional(
    z.strictObject({
      schoolHours: z.optional(z.strictObject({ 1: classes, 2: classes, 3: classes, 4: classes, 5: classes })),
      breaks: periods,
      daysOff: z.optional(z.array(daySchema).check(z.maxLength(200))),
      exams: periods,
    }),
  ),
  shifts: z.optional(z.array(z.strictObject({ date: daySchema, start: time, end: time, breakMinutes: z.optional(z.int().check(z.minimum(0), z.maximum(600))) })).check(z.maxLength(400))),
});
