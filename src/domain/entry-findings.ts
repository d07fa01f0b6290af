import type { AnswerDays } from './assess-schedule.js';
import { weekStart } from './calendar.js';
import { completeWeek } from './defaults.js';
import type { Jurisdiction } from './jurisdiction.js';
import { classFindings } from './law.js';
import type { Schedule, ScheduleCode, ScheduleFinding, Shift } from './schedule.js';
import { classHours } from './school-days.js';
import { inOrder, shiftMoments, workedHours, type Piece } from './shift-time.js';

/** What was typed that lets something go unjudged: no time at all, two shifts at once, class hours that are not known. */
export function entryFindings(schedule: Schedule, pieces: readonly Piece[], law: Jurisdiction, days: AnswerDays): ScheduleFinding[] {
  return [...emptyShifts(schedule.shifts), ...overlaps(schedule.shifts), ...unknownHours(schedule, pieces, law, days)];
}

const entry = (code: ScheduleCode, date: string, shifts: readonly number[], actual: number) =>
  ({ code, kind: 'entry', week: weekStart(date), date, shifts, actual, limit: null, source: null }) as const;

function emptyShifts(shifts: readonly Shift[]): ScheduleFinding[] {
  return shifts.flatMap((shift, index) => (workedHours(shift) > 0 ? [] : [entry('zero-length', shift.date, [index], 0)]));
}

/** Each shift that starts while another, the one that ends last, is not over. */
function overlaps(shifts: readonly Shift[]): ScheduleFinding[] {
  const findings: ScheduleFinding[] = [];
  let last = { index: -1, to: -Infinity };
  for (const { index, shift } of inOrder(shifts)) {
    const { from, to } = shiftMoments(shift);
    const common = Math.min(to, last.to) - from;
    if (common > 0) findings.push(entry('overlap', shift.date, [last.index, index], common / 60));
    if (to > last.to) last = { index, to };
  }
  return findings;
}

/** Once a week: work on days of school whose hours are not known, by someone who has to be there. */
function unknownHours({ worker, calendar }: Schedule, pieces: readonly Piece[], law: Jurisdiction, days: AnswerDays): ScheduleFinding[] {
  const person = { ...completeWeek(worker), workInClassHours: true };
  const weeks = new Map<string, ScheduleFinding>();
  for (const { date, shift } of pieces) {
    const [finding] = classHours(date, calendar) === null ? classFindings(person, law, days.on ?? date) : [];
    if (!finding) continue;
    const week = weekStart(date);
    const shifts = [...new Set([...(weeks.get(week)?.shifts ?? []), shift])];
    weeks.set(week, { ...finding, code: 'school-hours', kind: 'entry', limit: null, week, shifts });
  }
  return [...weeks.values()];
}
