import { completeWeek } from './defaults.js';
import type { Finding, FindingCode, FindingKind } from './finding.js';
import type { Worker } from './worker.js';

/** Clock times of one day, `HH:MM`. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** Days of the calendar, ISO 8601, both of them inside. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A shift of work. Its end is on the next day where it does not come after its start; start and end alike are no time at all. */
export interface Shift extends Span {
  /** The day on which it starts, ISO 8601. */
  readonly date: string;
  /** Minutes that are not worked; where in the shift is not said. */
  readonly breakMinutes: number;
}

/** Monday to Friday, as the days of the week count from 0 for Sunday. */
export const schoolWeekdays = [1, 2, 3, 4, 5] as const;
export type SchoolWeekday = (typeof schoolWeekdays)[number];

/** When there is school. */
export interface SchoolCalendar {
  /** Class hours, one or two ranges a day, lunch between the two. An empty day is a day of school whose hours are not known. */
  readonly schoolHours: Readonly<Record<SchoolWeekday, readonly Span[]>>;
  /** Breaks, the summer included; the weekends that touch them need not be said. */
  readonly breaks: readonly Days[];
  /** Single days without school: pedagogical days, holidays. */
  readonly daysOff: readonly string[];
  /** Periods of exams: there is school, and less room for work. */
  readonly exams: readonly Days[];
}

/** A worker's shifts, complete. */
export interface Schedule {
  readonly worker: Worker;
  readonly calendar: SchoolCalendar;
  readonly shifts: readonly Shift[];
}

type Some<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A schedule of which any part may be left out; defaults fill it. */
export interface ScheduleInput {
  readonly worker?: Some<Worker> | undefined;
  readonly calendar?: (Some<Omit<SchoolCalendar, 'schoolHours'>> & { readonly schoolHours?: Some<SchoolCalendar['schoolHours']> | undefined }) | undefined;
  readonly shifts?: readonly (Omit<Shift, 'breakMinutes'> & { readonly breakMinutes?: number | undefined })[] | undefined;
}

/** What the calculator does not say. */
export const scheduleCodes = [
  'lunch-hours', 'school-hours', 'zero-length', 'overlap', 'weekly-rest', 'meal-break', 'short-shift', 'short-notice',
] as const;
export type ScheduleCode = FindingCode | (typeof scheduleCodes)[number];

/**
 * Beside the calculator's: `entry`, what was typed lets something go unjudged (two shifts at once, no time at all, school
 * hours not said); `reminder`, a general labour standard, shown apart.
 */
export type ScheduleKind = FindingKind | 'entry' | 'reminder';

/** One thing to say of a schedule: codes and numbers, never a sentence. Units are those of `Finding`, in hours or days. */
export interface ScheduleFinding extends Omit<Finding, 'code' | 'kind'> {
  readonly code: ScheduleCode;
  readonly kind: ScheduleKind;
  /** The Sunday on which its week starts, ISO 8601. */
  readonly week: string;
  /** The day at fault, where it is one day; without it, it is the week. */
  readonly date?: string;
  /** Places in `shifts` of those that cause it, in the order of the list. */
  readonly shifts: readonly number[];
  /** `reminder` only: was it read at a public body, or at another? */
  readonly certainty?: 'primary' | 'secondary';
}

/** How a mend changes a shift. `slide`: same length at another hour of the day; `move`: another day. */
export type MendKind = 'end' | 'start' | 'slide' | 'move' | 'break' | 'drop' | 'several';

/** The smallest change that clears a finding. */
export interface Mend {
  readonly kind: MendKind;
  /** What becomes of the shifts, by their place; `null`: not worked. */
  readonly changes: readonly { readonly shift: number; readonly to: Shift | null }[];
  /** Minutes of the week in which something changes: the smaller the mend, the fewer. */
  readonly minutes: number;
  /** What it was seen to clear. */
  readonly clears: readonly ScheduleCode[];
}

/**
 * Fills what is left out of a schedule, the worker as the calculator fills a week. Class hours stay empty: ordinary ones
 * have no source (FACTS F105 only gives a least number of hours a week).
 */
export function completeSchedule({ worker = {}, calendar = {}, shifts = [] }: ScheduleInput = {}): Schedule {
  const { age, turned16, lastSchoolDay, exception, diploma, employer, employers, tripMinutes } = completeWeek(worker);
  const { schoolHours = {}, breaks = [], daysOff = [], exams = [] } = calendar;
  const hours = (day: SchoolWeekday) => schoolHours[day] ?? [];
  return {
    worker: { age, turned16, lastSchoolDay, exception, diploma, employer, employers, tripMinutes },
    calendar: { schoolHours: { 1: hours(1), 2: hours(2), 3: hours(3), 4: hours(4), 5: hours(5) }, breaks, daysOff, exams },
    shifts: shifts.map(({ date, start, end, breakMinutes = 0 }) => ({ date, start, end, breakMinutes })),
  };
}
