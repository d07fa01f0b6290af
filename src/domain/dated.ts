import type { SourceId } from './sources.js';

/** A value the law fixes from a given day, with the text that fixes it. */
export interface Dated<T> {
  /** First day in force, ISO 8601; `null`: in force, first day not verified. */
  readonly from: string | null;
  readonly value: T;
  readonly source: SourceId;
}

/** The entry in force on the day `on` (ISO 8601), or `undefined` before the first one: no limit known, never zero. */
export function inForce<T>(series: readonly Dated<T>[], on: string): Dated<T> | undefined {
  // ISO dates sort as text, so no Date object and no time zone is needed.
  return series
    .filter((entry) => (entry.from ?? '') <= on)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    .at(-1);
}
