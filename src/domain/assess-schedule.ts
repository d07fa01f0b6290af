import { subjectToAttendance } from './attendance.js';
import { addDays, weekStart, within } from './calendar.js';
import { completeWeek } from './defaults.js';
import { entryFindings } from './entry-findings.js';
import type { Finding, FindingCode } from './finding.js';
import { roundHours } from './hours.js';
import type { Jurisdiction } from './jurisdiction.js';
import { ageFindings, capFindings, liftsCaps } from './law.js';
import type { Schedule, ScheduleFinding } from './schedule.js';
import { daysWithoutSchool } from './school-days.js';
import { shiftFindings } from './shift-findings.js';
import { isWeekday, piecesOf, type Piece } from './shift-time.js';
import { standardFindings } from './standards.js';
import { workHours, type DailyHours, type Period, type Week } from './week.js';

/** The days on which an answer depends, ISO 8601. */
export interface AnswerDays {
  /** The law of this day holds for all; without it, that of the day of each shift, and of the first shift of each week. */
  readonly on?: string | undefined;
  /** Without it, nothing is said of how early a schedule is given. */
  readonly today?: string | undefined;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/**
 * What the law, the general standards and the schedule itself say of a worker's shifts, week by week. Hours are those
 * of the day and of the week in which they are worked, the other side of midnight included.
 */
export function assessSchedule(schedule: Schedule, law: Jurisdiction, days: AnswerDays = {}): ScheduleFinding[] {
  const pieces = piecesOf(schedule.shifts);
  const weeks = [...new Set(pieces.map(({ date }) => weekStart(date)))];
  const findings = [
    ...weeks.flatMap((week) => weekFindings(schedule, week, pieces.filter(({ date }) => weekStart(date) === week), law, days)),
    ...shiftFindings(schedule, pieces, law, days),
    ...entryFindings(schedule, pieces, law, days),
    ...standardFindings(schedule, law, days),
  ];
  return findings.sort((a, b) => (a.week < b.week ? -1 : a.week > b.week ? 1 : 0));
}

/** What the calculator would say of the week: the age, the caps, the exams. */
function weekFindings({ worker, calendar }: Schedule, week: string, pieces: readonly Piece[], law: Jurisdiction, days: AnswerDays): ScheduleFinding[] {
  // A limit that comes into force in the middle of a week does not reach back: the first day worked says which law it is.
  const on = days.on ?? pieces[0]?.date ?? week;
  const person = completeWeek(worker);
  const free = freeDays({ worker, calendar }, week, law, days.on, on);
  const period = free.length === WEEK.length ? 'break' : free.length > 0 ? 'partial-break' : 'school';
  const whole = totals(person, week, pieces, period);
  const inSchool = pieces.filter(({ date }) => !free.includes(date));
  const exams = pieces.filter(({ date }) => within(date, calendar.exams));
  const place = (finding: Finding, among: readonly Piece[]): ScheduleFinding => ({ ...finding, week, shifts: shiftsOf(finding.code, among) });
  return [
    ...[...ageFindings(whole, law, on), ...ownCaps(whole, law, on)].map((finding) => place(finding, pieces)),
    // F54: a week partly in a break is not settled. What its days of school alone make is over by any reading that has a limit.
    ...(period === 'partial-break' ? capFindings({ ...totals(person, week, inSchool, 'school'), employers: 1 }, law, on) : []).map((finding) => place({ ...finding, kind: 'unsettled' }, inSchool)),
    ...(exams.length > 0 ? [place({ code: 'exam-week', kind: 'guidance', actual: workHours(whole), limit: null, source: null }, exams)] : []),
  ];
}

/**
 * Days of a week that are outside of school: in a break long enough, or once attendance has ended.
 * @param on the day whose law holds for all of them; without it, each has its own.
 * @param capsOn the day whose law says how long a break has to be: a limit that comes in the middle of a week does not reach back.
 */
export function freeDays({ worker, calendar }: Pick<Schedule, 'worker' | 'calendar'>, week: string, law: Jurisdiction, on?: string, capsOn = on ?? week): string[] {
  const person = completeWeek(worker);
  return WEEK.map((day) => addDays(week, day)).filter((date) => liftsCaps(daysWithoutSchool(date, calendar), law, capsOn) || !subjectToAttendance(person, law, on ?? date));
}

/** These shifts are one employer's: what they pass alone is passed, whatever the texts say of several (FACTS F23). */
function ownCaps(week: Week, law: Jurisdiction, on: string): Finding[] {
  return [...capFindings({ ...week, employers: 1 }, law, on), ...capFindings(week, law, on).filter(({ code }) => code === 'several-employers')];
}

/** A week of shifts as the calculator takes it: hours of work by the day. */
function totals(person: Week, week: string, pieces: readonly Piece[], period: Period): Week {
  const worked = (date: string) => pieces.reduce((sum, piece) => sum + (piece.date === date ? piece.minutes : 0), 0) / 60;
  const work = WEEK.map((day) => roundHours(worked(addDays(week, day)))) as unknown as DailyHours;
  return { ...person, period, hours: { ...person.hours, work } };
}

/** The shifts that a finding of the week is about, each once. */
function shiftsOf(code: FindingCode, pieces: readonly Piece[]): number[] {
  const about = pieces.filter(({ date, minutes }) => minutes > 0 && (code !== 'weekday-hours' || isWeekday(date)));
  return [...new Set(about.map(({ shift }) => shift))];
}
