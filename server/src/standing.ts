import type { Submission } from './storage/submissions.js';

/** What a pledge is worth to whoever verifies it. */
export type Standing = 'valid' | 'pending' | 'withdrawn' | 'expired';

/**
 * The standing of a pledge on a day (ISO 8601). One that was refused, or of which everything was erased, is said to be no
 * longer in force, and no more: why is nobody else's business.
 */
export function standingOf({ status, ends_on }: Pick<Submission, 'status' | 'ends_on'>, on: string): Standing {
  if (status === 'pending') return 'pending';
  if (status !== 'approved') return 'withdrawn';
  return ends_on !== null && ends_on < on ? 'expired' : 'valid';
}
