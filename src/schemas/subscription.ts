import * as z from 'zod/mini';
import { consentTo, email, id, language, moment, optionalText } from './contact.js';

/** A subscription as it is sent, and as the receiver takes it. */
export const subscriptionRecordSchema = z.strictObject({ id, email, language, sentAt: moment, operator: optionalText, consents: z.array(consentTo(['bulletin'])).check(z.minLength(1), z.maxLength(10)) });
