import { subjectToAttendance } from './attendance.js';
import { inForce, type Dated } from './dated.js';
import type { Finding, FindingCode, FindingKind } from './finding.js';
import { clockHours, roundHours } from './hours.js';
import type { Jurisdiction, NightHours, Standing } from './jurisdiction.js';
import { weekdayWorkHours, workHours, works, type Exception, type Week } from './week.js';

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

/** What the law of `law` in force on the day `on` (ISO 8601) says of a week: limits passed, and what it leaves unsettled. */
export function lawFindings(week: Week, law: Jurisdiction, on: string): Finding[] {
  const subject = subjectToAttendance(week, law, on);
  return [
    ...ageFindings(week, law, on, subject),
    ...(subject ? hoursFindings(week, law, on) : []),
    ...nightWorkFindings(week, law, on, subject),
    ...(subject ? homeFindings(week, law, on) : []),
  ];
}

function ageFindings(week: Week, law: Jurisdiction, on: string, subject: boolean): Finding[] {
  if (!works(week)) return [];
  const federal = week.employer === 'federal';
  const rule = inForce(federal ? law.federal.minimumAge : law.minimumAge, on);
  if (!rule || week.age >= rule.value) return [];
  const finding = { code: 'minimum-age', actual: week.age, limit: rule.value, source: rule.source } as const;
  // F47: before 18, only where attendance has ended, and on conditions that a person alone can confirm.
  if (federal) return [subject ? { ...finding, kind: 'law' } : { ...finding, kind: 'unsettled', conditions: law.federal.conditions }];
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

function hoursFindings(week: Week, law: Jurisdiction, on: string): Finding[] {
  const findings: Finding[] = [];
  const kind = provincialKind(week, law);
  const caps = capsStanding(week, law, on);
  const classes = inForce(law.classHours, on);
  if (classes && week.workInClassHours && week.period !== 'break') {
    findings.push({ code: 'class-hours', kind, actual: null, limit: classes.value, source: classes.source });
  }
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

/** The night and home rules hold at all times, breaks included (FACTS F30). */
function nightWorkFindings(week: Week, law: Jurisdiction, on: string, subject: boolean): Finding[] {
  const minor = week.employer === 'federal' && week.age < (inForce(law.federal.minimumAge, on)?.value ?? 0);
  if (minor) return nightFindings('night-work', week, inForce(law.federal.nightWork, on), 0, 'law');
  const standing = standingOf(law.nightWorkStanding, week);
  if (!subject || standing === 'exempt') return [];
  return nightFindings('night-work', week, inForce(law.nightWork, on), 0, standing ?? provincialKind(week, law));
}

function homeFindings(week: Week, law: Jurisdiction, on: string): Finding[] {
  const standing = standingOf(law.homeByNightStanding, week);
  if (standing === 'exempt') return [];
  return nightFindings('home-by-night', week, inForce(law.homeByNight, on), week.tripMinutes / 60, standing ?? provincialKind(week, law));
}

function standingOf(standings: Partial<Record<Exception, Standing>>, week: Week): Standing | undefined {
  return week.exception ? standings[week.exception] : undefined;
}

/** Tests the end of the latest shift plus the trip, and the start of the earliest less the trip (FACTS F55). */
function nightFindings(code: FindingCode, week: Week, rule: Dated<NightHours> | undefined, trip: number, kind: FindingKind): Finding[] {
  if (!rule) return [];
  const { start, end } = rule.value;
  const findings: Finding[] = [];
  const finding = (edge: 'evening' | 'morning', actual: number, limit: number) =>
    findings.push({ code, kind, actual: roundHours(actual), limit, source: rule.source, edge });
  if (week.latestEnd !== null) {
    const ends = endHour(week.latestEnd, week.earliestStart, end) + trip;
    if (roundHours(ends) > start) finding('evening', ends, start);
  }
  if (week.earliestStart !== null) {
    const leaves = clockHours(week.earliestStart) - trip;
    if (roundHours(leaves) < end) finding('morning', leaves, end);
    // A shift that starts at 23:00 or later is night work from its first minute.
    else if (leaves + trip >= start && findings.length === 0) finding('evening', leaves + trip, start);
  }
  return findings;
}

/** Hours since midnight of the latest end: one before the night's end, or not after the earliest start, is on the next day. */
function endHour(time: string, start: string | null, nightEnd: number): number {
  const hour = clockHours(time);
  return hour < nightEnd || (start !== null && time <= start) ? hour + 24 : hour;
}
