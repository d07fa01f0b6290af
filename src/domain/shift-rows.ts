import type { Shift } from './schedule.js';
import { clockSpan, inOrder, workedHours } from './shift-time.js';

/** A shift as a row to show, to print or to copy. */
export interface ShiftRow extends Shift {
  /** Its place in the list. */
  readonly shift: number;
  /** Does it end on the next day? */
  readonly nextDay: boolean;
  /** Hours worked, its break taken off. */
  readonly hours: number;
}

/** Shifts in the order in which they start. */
export function shiftRows(shifts: readonly Shift[]): ShiftRow[] {
  return inOrder(shifts).map(({ index, shift }) => ({ ...shift, shift: index, nextDay: clockSpan(shift).to >= 1440, hours: workedHours(shift) }));
}
