import type { Jurisdiction } from '../../domain/jurisdiction.js';
import type { Schedule, ScheduleFinding } from '../../domain/schedule.js';
import type { ShiftRow } from '../../domain/shift-rows.js';
import type { FieldsController } from '../../shared/fields.js';
import type { Heading } from '../../shared/margin.js';
import type { Locale } from '../../shared/speech.js';
import type { Desk } from './desk.js';

/** What the schedule's parts draw from. */
export interface View {
  readonly desk: Desk;
  readonly schedule: Schedule;
  /** Every shift, by date and start. */
  readonly rows: readonly ShiftRow[];
  readonly findings: readonly ScheduleFinding[];
  /** The Sunday of the week that shows, ISO 8601. */
  readonly week: string;
  readonly law: Jurisdiction;
  /** Is the worker subject to compulsory attendance when that week begins? */
  readonly subject: boolean;
  readonly fields: FieldsController;
  readonly locale: Locale;
  readonly heading: Heading;
}

/** Does a finding stand on what causes it: a shift, or the hours of a week? What is not settled of a person or of a week stands apart. */
export function isOnShift({ kind, date, code }: ScheduleFinding): boolean {
  return kind === 'law' || kind === 'entry' || (kind === 'unsettled' && (date !== undefined || code === 'weekday-hours' || code === 'week-hours'));
}

/** The day under which a finding stands: the one at fault, or that of the last shift that counts. */
export function placeOf({ date, shifts, week }: ScheduleFinding, { schedule }: View): string {
  return date ?? shifts.map((shift) => schedule.shifts[shift]?.date ?? '').sort().at(-1) ?? week;
}
