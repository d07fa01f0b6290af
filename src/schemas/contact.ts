import * as z from 'zod/mini';

const matches = (pattern: RegExp) => z.string().check(z.regex(pattern));

/**
 * Any name that people bear: accents, apostrophes, one letter; at most 200 characters. Nobody writes the character NUL, which
 * databases refuse or take for an end: no field holds it.
 */
export const text = matches(/^(?=[^\0]*\S)[^\0]{1,200}$/);
export const optionalText = matches(/^[^\0]{0,200}$/);
export const email = matches(/^(?=.{5,200}$)[^\s@<>\0]+@[^\s@<>\0]+\.[^\s@<>.\0]{2,}$/);
export const telephone = matches(/^$|^(?=(\D*\d){7,15}\D*$)[^<>\0]{7,40}$/);
export const language = z.enum(['fr', 'en']);
/** Made by who sends: what is sent again is known by it. */
export const id = matches(/^[a-z0-9-]{16,64}$/);
/** ISO 8601, UTC. */
export const moment = matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);

/** A consent to one of some purposes, as it was asked and answered. Its version is a day or a short code: trails repeat it. */
export const consentTo = <Purpose extends string>(purposes: readonly Purpose[]) =>
  z.strictObject({ purpose: z.enum(purposes), given: z.boolean(), text: matches(/^[^\0]{1,5000}$/), version: matches(/^[\w.-]{1,40}$/), language: text, at: moment });
