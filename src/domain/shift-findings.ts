import type { AnswerDays } from './assess-schedule.js';
import { weekStart } from './calendar.js';
import { completeWeek } from './defaults.js';
import type { Jurisdiction } from './jurisdiction.js';
import { classFindings, nightFindings } from './law.js';
import type { Schedule, ScheduleFinding } from './schedule.js';
import { classHours } from './school-days.js';
import { clockMinutes, clockSpan, type Piece } from './shift-time.js';
import type { Week } from './week.js';

/** What the law says of each shift on its day: class hours, lunch at school, the night, the way home. */
export function shiftFindings(schedule: Schedule, pieces: readonly Piece[], law: Jurisdiction, days: AnswerDays): ScheduleFinding[] {
  const person = { ...completeWeek(schedule.worker), workInClassHours: true };
  return [
    ...pieces.flatMap((piece) => schoolFindings(schedule, person, piece, law, days.on ?? piece.date)),
    ...schedule.shifts.flatMap((shift, index) => {
      const { from, to } = clockSpan(shift);
      const found = from === to ? [] : nightFindings(person, { start: from / 60, end: to / 60 }, law, days.on ?? shift.date);
      return found.map((finding) => ({ ...finding, week: weekStart(shift.date), date: shift.date, shifts: [index] }));
    }),
  ];
}

/** A break is of no help here: where in the shift it is taken is not said. */
function schoolFindings({ calendar }: Schedule, person: Week, { date, shift, from, to }: Piece, law: Jurisdiction, on: string): ScheduleFinding[] {
  const classes = (classHours(date, calendar) ?? []).map(({ start, end }) => ({ from: clockMinutes(start), to: clockMinutes(end) }));
  const hoursIn = (spans: typeof classes) => spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)), 0) / 60;
  const inClass = hoursIn(classes);
  // The guide does not speak of the hour between two classes.
  const atLunch = classes.length > 1 ? hoursIn([{ from: Math.min(...classes.map((span) => span.to)), to: Math.max(...classes.map((span) => span.from)) }]) : 0;
  return classFindings(person, law, on).flatMap((finding) => {
    const place = { week: weekStart(date), date, shifts: [shift] };
    return [
      ...(inClass > 0 ? [{ ...finding, ...place, actual: inClass }] : []),
      ...(atLunch > 0 ? [{ ...finding, ...place, code: 'lunch-hours', kind: 'unsettled', actual: atLunch, limit: null } as const] : []),
    ];
  });
}
