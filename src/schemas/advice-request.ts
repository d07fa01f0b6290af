import * as z from 'zod/mini';
import { consentTo, email, id, language, moment, optionalText, telephone, text } from './contact.js';

/** A request for advice as it is sent, and as the receiver takes it. */
export const adviceRequestRecordSchema = z.strictObject({
  id,
  contact: text,
  email,
  telephone,
  organisation: optionalText,
  mrc: optionalText,
  message: z.string().check(z.regex(/^(?=[^\0]*\S)[^\0]{1,5000}$/)),
  language,
  sentAt: moment,
  operator: optionalText,
  consents: z.array(consentTo(['advice'])).check(z.minLength(1), z.maxLength(10)),
});
