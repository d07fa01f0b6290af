import type { Week } from './week.js';

/** Marks the order of the fields below: a link made by another order is refused, not misread. */
const VERSION = '1';
const SEPARATOR = '!';

/** A week as one line of text without spaces, for a link. No JSON: hosts are known to patch it. */
export function encodeWeek(week: Week): string {
  const { hours } = week;
  const fields = [
    week.stage, week.age, week.turned16, week.lastSchoolDay, week.exception, week.diploma, week.employer, week.employers,
    week.period, week.daysWithoutSchool, hours.classes, hours.study, ...hours.work, hours.travel, hours.sleep.school,
    hours.sleep.off, hours.care, hours.family, hours.leisure, hours.volunteering, week.workInClassHours,
    week.earliestStart, week.latestEnd, week.tripMinutes,
  ];
  return [VERSION, ...fields.map((field) => (typeof field === 'number' ? String(Math.round(field * 1e4) / 1e4) : String(field ?? '')))].join(SEPARATOR);
}

/** What a link says, not yet validated: a schema reads it next. */
export function decodeWeek(text: string): unknown {
  const [version, ...parts] = text.split(SEPARATOR);
  if (version !== VERSION) return null;
  const next = (): unknown => parts.shift() || null;
  const number = () => Number(parts.shift() || NaN);
  const numbers = (count: number) => new Array<null>(count).fill(null).map(number);
  const yes = () => ({ true: true, false: false })[parts.shift() ?? ''];
  const optional = () => (parts[0] ? number() : next());
  // Properties are read in the order in which they are written here, which is the order of `encodeWeek`.
  const week = {
    stage: next(), age: number(), turned16: next(), lastSchoolDay: next(), exception: next(), diploma: yes(),
    employer: next(), employers: number(), period: next(), daysWithoutSchool: optional(),
    hours: {
      classes: number(), study: number(), work: numbers(7), travel: number(), sleep: { school: number(), off: number() },
      care: number(), family: number(), leisure: number(), volunteering: number(),
    },
    workInClassHours: yes(), earliestStart: next(), latestEnd: next(), tripMinutes: number(),
  };
  return parts.length === 0 ? week : null;
}
