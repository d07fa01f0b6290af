import * as z from 'zod/mini';
import { scorings } from '../domain/quiz.js';

const id = z.string().check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/));
const words = z.optional(z.string());
const list = z.optional(z.array(z.string()));
/** Whole, so that shares which are equal are so to the last bit, and ties are seen. */
const weights = z.record(z.string(), z.int().check(z.minimum(1), z.maximum(9)));

const asked = { id, text: z.string(), explanation: words, sources: list };
// One key of the keyboard an option.
const options = z.array(z.strictObject({ id, text: z.string(), right: z.optional(z.boolean()), weights: z.optional(weights) })).check(z.minLength(2), z.maxLength(9));

const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rating'), ...asked, weights, does: words, learns: words, where: words }),
  z.strictObject({ kind: z.literal('one'), ...asked, options }),
  z.strictObject({ kind: z.literal('several'), ...asked, options }),
  z.strictObject({ kind: z.literal('true-false'), ...asked, right: z.boolean() }),
  z.strictObject({
    kind: z.literal('number'), ...asked, right: z.number(), tolerance: z.optional(z.number().check(z.minimum(0))),
    minimum: z.number(), maximum: z.number(), step: z.optional(z.number().check(z.minimum(0.001))), unit: words,
  }),
]);

/** A quiz in one language, ours or anyone's: `Quiz` of `src/domain/quiz.ts`. */
export const quizSchema = z.strictObject({
  lang: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))),
  title: z.string(),
  lead: words,
  scoring: z.enum(scorings),
  dimensions: z.optional(z.array(z.strictObject({ id, letter: words, name: z.string(), text: z.string(), before14: list, from14: list, occupations: list }))),
  places: z.optional(z.record(z.string(), z.string())),
  notes: list,
  ageNote: words,
  before14Note: words,
  talk: list,
  sources: list,
  questions: z.array(question).check(z.minLength(1), z.maxLength(99)),
});
