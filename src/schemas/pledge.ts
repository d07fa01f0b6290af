import * as z from 'zod/mini';
import { purposes, sizes } from '../domain/pledge.js';
import { consentTo, email, id, language, moment, optionalText, telephone, text } from './contact.js';

const matches = (pattern: RegExp) => z.string().check(z.regex(pattern));
const words = z.optional(z.string());
/** The id of a commitment, the kit's or a page's own. */
const commitment = matches(/^[a-z0-9-]{1,40}$/);

/** Each field of the form, judged alone as it is filled in; the receiver judges the same. */
export const pledgeFields = {
  commitments: z.array(text).check(z.minLength(1), z.maxLength(30)),
  /** At most what the law lets a pupil subject to it work: 17 hours a week, 10 from Monday to Friday. */
  weekHours: z.number().check(z.minimum(1), z.maximum(17)),
  weekdayHours: z.number().check(z.minimum(0), z.maximum(10)),
  organisation: text,
  sector: text,
  employees: z.enum(sizes),
  students: matches(/^\d{0,4}$/),
  municipality: text,
  mrc: text,
  /** With or without its `https://`. */
  website: matches(/^$|^(https?:\/\/)?[^\s/.:<>\0]+\.[^\s<>\0]{2,200}$/),
  contact: text,
  role: text,
  email,
  telephone,
  language,
  authorised: z.literal(true),
};

/** What the form holds, whole. */
export const pledgeFormSchema = z.strictObject({ ...pledgeFields, consents: z.array(z.enum(purposes)) });

/** A pledge as it is sent, and as the receiver takes it. */
export const pledgeRecordSchema = z.strictObject({
  ...pledgeFields,
  id,
  /** Ids, as an offer has them: they are published as they are. */
  commitments: z.array(commitment).check(z.minLength(1), z.maxLength(30)),
  /** The commitments as they were read and signed. */
  deeds: z.array(text).check(z.minLength(1), z.maxLength(30)),
  schoolYear: matches(/^\d{4}-\d{4}$/),
  signedAt: moment,
  operator: optionalText,
  consents: z.array(consentTo(purposes)).check(z.maxLength(10)),
});

/** What a page may offer in the place of the kit's: commitments, ours by their id, its own with their words; the region's territories. */
export const offerSchema = z.strictObject({
  commitments: z.optional(z.array(z.strictObject({ id: commitment, title: z.optional(text), detail: z.optional(optionalText), monday: z.optional(optionalText), deed: z.optional(text) })).check(z.minLength(1), z.maxLength(30))),
  territories: z.optional(z.array(text).check(z.minLength(1), z.maxLength(200))),
});

/** A form as a page gives it: each part may be left out, and half-filled is no fault. */
export const pledgeInputSchema = z.strictObject({
  commitments: z.optional(z.array(z.string())),
  weekHours: z.optional(pledgeFields.weekHours),
  weekdayHours: z.optional(pledgeFields.weekdayHours),
  organisation: words, sector: words, students: words, municipality: words, mrc: words, website: words, contact: words, role: words, email: words, telephone: words,
  employees: z.optional(z.enum([...sizes, ''])),
  language: z.optional(z.enum(['fr', 'en', ''])),
  // What is declared and consented to is taken, so that a page may give back what it read, and asked anew.
  authorised: z.optional(z.boolean()),
  consents: z.optional(z.array(z.string())),
});
