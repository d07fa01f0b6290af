import * as z from 'zod/mini';
import { employerKinds, exceptions, turned16Answers } from '../domain/worker.js';

const whole = (least: number, most: number) => z.optional(z.int().check(z.minimum(least), z.maximum(most)));

/** A day of the calendar, ISO 8601. */
export const daySchema = z.iso.date();

/** Who works, as a page gives it: each part may be left out, nothing else may be added, a name least of all. */
export const workerSchema = z.strictObject({
  age: whole(6, 99),
  turned16: z.optional(z.enum(turned16Answers)),
  lastSchoolDay: z.optional(z.nullable(daySchema)),
  exception: z.optional(z.nullable(z.enum(exceptions))),
  diploma: z.optional(z.boolean()),
  employer: z.optional(z.enum(employerKinds)),
  employers: whole(1, 9),
  tripMinutes: whole(0, 600),
});
