import * as z from 'zod/mini';
import { audiences, themes } from '../domain/fiche.js';

const id = z.string().check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/));
/** Nothing but the web, a message or a call: a sheet that someone else serves runs no script here. */
const href = z.string().check(z.regex(/^(https?:\/\/|mailto:|tel:)\S+$/));
const cite = z.array(id).check(z.minLength(1));
const text = z.array(
  z.strictObject({
    text: z.string(),
    mark: z.optional(z.enum(['strong', 'emphasis'])),
    href: z.optional(href),
    fiche: z.optional(id),
    title: z.optional(z.string()),
    cite: z.optional(cite),
  }),
);
const texts = z.array(text).check(z.minLength(1));

const figure = z.strictObject({
  value: z.string(),
  text,
  draw: z.optional(z.strictObject({ unit: z.enum(['people', 'hours']), count: z.int().check(z.minimum(0), z.maximum(168)), of: z.int().check(z.minimum(1), z.maximum(168)) })),
  cite,
});

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: z.string() }),
  z.strictObject({ kind: z.literal('paragraph'), text }),
  z.strictObject({ kind: z.literal('list'), ordered: z.optional(z.boolean()), items: texts }),
  z.strictObject({ kind: z.literal('checklist'), items: texts }),
  z.strictObject({ kind: z.literal('figures'), figures: z.array(figure).check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('table'), head: texts, rows: z.array(texts).check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('callout'), paragraphs: texts }),
  z.strictObject({ kind: z.literal('question'), question: z.string(), answer: texts }),
]);

const audience = z.enum(audiences);

/** An information sheet, ours or anyone's: `Fiche` of `src/domain/fiche.ts`. */
export const ficheSchema = z.strictObject({
  id,
  lang: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  title: z.string(),
  summary: z.string(),
  reviewed: z.iso.date(),
  minutes: z.int().check(z.minimum(1), z.maximum(99)),
  theme: z.enum(themes),
  audiences: z.array(audience).check(z.minLength(1)),
  remember: texts,
  sections: z.array(z.strictObject({ title: z.string(), audience: z.optional(audience), blocks: z.array(block) })).check(z.minLength(1)),
  sources: z.array(z.strictObject({ id, name: z.string(), href: z.optional(href), published: z.optional(z.string()), checked: z.iso.date() })),
  related: z.array(id),
});
