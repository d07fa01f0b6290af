import { completeSchedule, type Schedule, type ScheduleFinding, type ScheduleInput, type Shift, type Span } from '../../../src/domain/schedule.js';

/** A week of school without anything else: 22 to 28 November 2026, Sunday to Saturday. */
export const sunday = '2026-11-22';
export const days = { sun: '2026-11-22', mon: '2026-11-23', tue: '2026-11-24', wed: '2026-11-25', thu: '2026-11-26', fri: '2026-11-27', sat: '2026-11-28' };

/** A shift as a person writes it: `2026-11-24 17:00-21:00`, `tue 17:00-21:00`, `tue 17:00-21:00 30` with its break. */
export function shift(text: string): Shift {
  const [day = '', times = '', rest = '0'] = text.split(' ');
  const [start = '', end = ''] = times.split('-');
  return { date: day in days ? days[day as keyof typeof days] : day, start, end, breakMinutes: Number(rest) };
}

export const shifts = (...texts: string[]): Shift[] => texts.map(shift);

const classes: readonly Span[] = [{ start: '09:00', end: '12:00' }, { start: '13:15', end: '15:45' }];
export const schoolHours = { 1: classes, 2: classes, 3: classes, 4: classes, 5: classes };

/** The shifts of a pupil of 15, who has classes from 9:00 to 12:00 and from 13:15 to 15:45, with what a case changes. */
export function scheduleOf(texts: readonly string[], { worker, calendar }: ScheduleInput = {}): Schedule {
  return completeSchedule({ worker, calendar: { schoolHours, ...calendar }, shifts: shifts(...texts) });
}

/** Findings as lines that a table can hold: `week-hours law 17.5/17 [0,1]`, in the order in which they were found. */
export function lines(findings: readonly ScheduleFinding[]): string[] {
  const say = (value: number | null) => (value === null ? '-' : String(Math.round(value * 100) / 100));
  return findings.map(({ code, kind, actual, limit, shifts: places }) => `${code} ${kind} ${say(actual)}/${say(limit)} [${places.join()}]`);
}
