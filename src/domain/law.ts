import { subjectToAttendance } from './attendance.js';
import { inForce, type Dated } from './dated.js';
import type { Finding, FindingCode, FindingKind } from './finding.js';
import { clockHours, roundHours } from './hours.js';
import type { Jurisdiction, NightHours, Standing } from './jurisdiction.js';
import { weekdayWorkHours, workHours, works, type Week } from './week.js';
import type { Exception } from './worker.js';

/** Does a period of so many consecutive days without school lift the caps (FACTS F16)? */
export function liftsCaps(daysWithoutSchool: number, law: Jurisdiction, on: string): boolean {
  const rule = inForce(law.daysWithoutSchool, on);
  return rule !== undefined && daysWithoutSchool > rule.value;
}

/** How the caps stand in the week: in force, lifted by a break, or unsettled in a week partly inside one (FACTS F54). */
export function capsStanding(week: Week, law: Jurisdiction, on: string): 'in-force' | 'lifted' | 'unsettled' {
  if (week.period !== 'break' && week.period !== 'partial-break') return 'in-force';
  if (week.daysWithoutSchool !== null && !liftsCaps(week.daysWithoutSchool, law, on)) return 'in-force';
  return week.period === 'break' ? 'lifted' : 'unsettled';
}

/** When a shift is worked, in hours since midnight of the day on which it starts: 24 and over is the next day; `null` where it is not said. */
export interface ShiftHours {
  readonly start: number | null;
  readonly end: number | null;
}

/** What the law of `law` in force on the day `on` (ISO 8601) says of a week: limits passed, and what it leaves unsettled. */
export function lawFindings(week: Week, law: Jurisdiction, on: string): Finding[] {
  return [...ageFindings(week, law, on), ...classFindings(week, law, on), ...capFindings(week, law, on), ...nightFindings(week, shiftHours(week, law, on), law, on)];
}

/** Is the person old enough for paid work? */
export function ageFindings(week: Week, law: Jurisdiction, on: string): Finding[] {
  if (!works(week)) return [];
  const federal = week.employer === 'federal';
  const rule = inForce(federal ? law.federal.minimumAge : law.minimumAge, on);
  if (!rule || week.age >= rule.value) return [];
  const finding = { code: 'minimum-age', actual: week.age, limit: rule.value, source: rule.source } as const;
  // F47: before 18, only where attendance has ended, and on conditions that a person alone can confirm.
  if (federal) return [subjectToAttendance(week, law, on) ? { ...finding, kind: 'law' } : { ...finding, kind: 'unsettled', conditions: law.federal.conditions }];
  if (!week.exception) return [{ ...finding, kind: 'law' }];
  const { conditions, minimumAge } = law.exceptions[week.exception];
  const own = minimumAge && inForce(minimumAge, on);
  if (own && week.age < own.value) return [{ ...finding, kind: 'law', limit: own.value, source: own.source }];
  return [{ ...finding, kind: 'unsettled', source: 'under-14', conditions: ['consent', ...conditions] }];
}

/** Does the provincial act apply for certain? Federal work (F47, F48) and occasional care in a home (F24) may escape it. */
export function provincialKind(week: Week, law: Jurisdiction): FindingKind {
  const outside = week.employer === 'federal' || (week.exception !== null && law.maybeOutsideAct.value.includes(week.exception));
  return outside ? 'unsettled' : 'law';
}

/** Is there work in class hours? A break has none. */
export function classFindings(week: Week, law: Jurisdiction, on: string): Finding[] {
  const rule = inForce(law.classHours, on);
  if (!rule || !week.workInClassHours || week.period === 'break' || !subjectToAttendance(week, law, on)) return [];
  return [{ code: 'class-hours', kind: provincialKind(week, law), actual: null, limit: rule.value, source: rule.source }];
}

/** Are the two caps of hours passed, or do the texts not say? */
export function capFindings(week: Week, law: Jurisdiction, on: string): Finding[] {
  if (!subjectToAttendance(week, law, on)) return [];
  const findings: Finding[] = [];
  const kind = provincialKind(week, law);
  const caps = capsStanding(week, law, on);
  const several = week.employers > 1 && workHours(week) > 0 && caps === 'in-force' ? inForce(law.severalEmployers, on) : undefined;
  if (caps === 'in-force') {
    const over = (code: FindingCode, actual: number, cap: Dated<number> | undefined) => {
      if (cap && actual > cap.value) findings.push({ code, kind: several ? 'unsettled' : kind, actual, limit: cap.value, source: cap.source });
    };
    over('weekday-hours', weekdayWorkHours(week), inForce(law.weekdayHours, on));
    over('week-hours', workHours(week), inForce(law.weekHours, on));
  }
  const partial = caps === 'unsettled' ? inForce(law.weekHours, on) : undefined;
  if (partial) findings.push({ code: 'partial-break', kind: 'unsettled', actual: workHours(week), limit: null, source: partial.source });
  if (several) findings.push({ code: 'several-employers', kind: 'unsettled', actual: week.employers, limit: null, source: several.source });
  return findings;
}

/** The night and home rules, of one shift; they hold at all times, breaks included (FACTS F30). */
export function nightFindings(week: Week, shift: ShiftHours, law: Jurisdiction, on: string): Finding[] {
  return [...nightWorkFindings(week, shift, law, on), ...homeFindings(week, shift, law, on)];
}

function nightWorkFindings(week: Week, shift: ShiftHours, law: Jurisdiction, on: string): Finding[] {
  const minor = week.employer === 'federal' && week.age < (inForce(law.federal.minimumAge, on)?.value ?? 0);
  if (minor) return edgeFindings('night-work', shift, inForce(law.federal.nightWork, on), 0, 'law');
  const standing = standingOf(law.nightWorkStanding, week);
  if (standing === 'exempt' || !subjectToAttendance(week, law, on)) return [];
  return edgeFindings('night-work', shift, inForce(law.nightWork, on), 0, standing ?? provincialKind(week, law));
}

function homeFindings(week: Week, shift: ShiftHours, law: Jurisdiction, on: string): Finding[] {
  const standing = standingOf(law.homeByNightStanding, week);
  if (standing === 'exempt' || !subjectToAttendance(week, law, on)) return [];
  return edgeFindings('home-by-night', shift, inForce(law.homeByNight, on), week.tripMinutes / 60, standing ?? provincialKind(week, law));
}

function standingOf(standings: Partial<Record<Exception, Standing>>, week: Week): Standing | undefined {
  return week.exception ? standings[week.exception] : undefined;
}

/** Tests the end of a shift plus the trip, and its start less the trip (FACTS F55). */
function edgeFindings(code: FindingCode, shift: ShiftHours, rule: Dated<NightHours> | undefined, trip: number, kind: FindingKind): Finding[] {
  if (!rule) return [];
  const { start, end } = rule.value;
  const findings: Finding[] = [];
  const finding = (edge: 'evening' | 'morning', actual: number, limit: number) =>
    findings.push({ code, kind, actual: roundHours(actual), limit, source: rule.source, edge });
  if (shift.end !== null && roundHours(shift.end + trip) > start) finding('evening', shift.end + trip, start);
  if (shift.start !== null) {
    const leaves = shift.start - trip;
    if (roundHours(leaves) < end) finding('morning', leaves, end);
    // A shift that starts at 23:00 or later is night work from its first minute.
    else if (shift.start >= start && findings.length === 0) finding('evening', shift.start, start);
  }
  return findings;
}

/** A week as one shift, from its earliest start to its latest end: one before the night's end, or not after the start, is on the next day. */
function shiftHours({ earliestStart, latestEnd }: Week, law: Jurisdiction, on: string): ShiftHours {
  const start = earliestStart === null ? null : clockHours(earliestStart);
  if (latestEnd === null) return { start, end: null };
  const end = clockHours(latestEnd);
  const nightEnd = inForce(law.homeByNight, on)?.value.end ?? 0;
  return { start, end: end < nightEnd || (start !== null && end <= start) ? end + 24 : end };
}
