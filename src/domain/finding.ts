import type { Condition } from './jurisdiction.js';
import type { SourceId } from './sources.js';

export const findingCodes = [
  'minimum-age', 'class-hours', 'weekday-hours', 'week-hours', 'night-work', 'home-by-night',
  'partial-break', 'several-employers', 'short-sleep', 'long-hours', 'exam-week', 'no-free-time', 'over-full',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Law: a limit is passed. Unsettled: the texts do not say. Guidance: health and study, never a limit of law. */
export type FindingKind = 'law' | 'unsettled' | 'guidance';

/** One thing to say of a week: codes and numbers, never a sentence. */
export interface Finding {
  readonly code: FindingCode;
  readonly kind: FindingKind;
  /** Hours, years (`minimum-age`), employers, or hours of the day (night rules: 24 and over is the next day, below 0 the day before); `null` where no number says it. */
  readonly actual: number | null;
  /** The limit in the same unit; `null` where there is none to state. */
  readonly limit: number | null;
  readonly source: SourceId | null;
  /** What the person has to confirm: `minimum-age` only. */
  readonly conditions?: readonly Condition[];
  /** The side of the night: night rules only. */
  readonly edge?: 'evening' | 'morning';
}
