import * as z from 'zod/mini';
import { periods, stages } from '../domain/week.js';
import { workerSchema } from './worker.js';

const between = (least: number, most: number) => z.optional(z.number().check(z.minimum(least), z.maximum(most)));
const day = between(0, 24);
const week = between(0, 168);
const time = z.optional(z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))));

/** A stage of studies. */
export const stageSchema = z.enum(stages);

/** A week as a page gives it: each part may be left out, nothing else may be added. */
export const weekSchema = z.strictObject({
  stage: z.optional(stageSchema),
  ...workerSchema.shape,
  period: z.optional(z.enum(periods)),
  daysWithoutSchool: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(366)))),
  hours: z.optional(
    z.strictObject({
      classes: week,
      study: week,
      work: z.optional(z.array(z.number().check(z.minimum(0), z.maximum(24))).check(z.length(7))),
      travel: week,
      sleep: z.optional(z.strictObject({ school: day, off: day })),
      care: week,
      family: week,
      leisure: week,
      volunteering: week,
    }),
  ),
  workInClassHours: z.optional(z.boolean()),
  earliestStart: time,
  latestEnd: time,
});
