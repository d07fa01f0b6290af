import type { Stage, Week, WeekInput } from './week.js';
import { sleepRange } from './guidance.js';

/**
 * Hours of class and of homework a week on which a stage starts, in hours a week.
 * Secondary: at least 25 h of class, homework entered by the pupil (FACTS F105, F112). CEGEP: seven courses of
 * weighting 2-1-3, each 3 h of class and 3 h of personal work (F108). University: 15 credits at 3 h, a third of it
 * in class (F111, F112). Vocational and adult education start as secondary does, for want of a figure.
 */
const studies: Record<Stage, { age: number; classes: number; study: number }> = {
  secondary: { age: 15, classes: 25, study: 0 },
  vocational: { age: 18, classes: 25, study: 0 },
  adult: { age: 18, classes: 25, study: 0 },
  cegep: { age: 18, classes: 21, study: 21 },
  university: { age: 20, classes: 15, study: 30 },
};

/** The week on which a stage starts, before a person has said anything. */
export function defaultWeek(stage: Stage, age = studies[stage].age): Week {
  const sleep = sleepRange(age).from;
  return {
    stage,
    age,
    turned16: age < 16 ? 'not-yet' : age === 16 ? 'this-school-year' : 'before-this-school-year',
    lastSchoolDay: null,
    exception: null,
    diploma: false,
    employer: 'provincial',
    employers: 1,
    period: 'school',
    daysWithoutSchool: null,
    hours: {
      classes: studies[stage].classes,
      study: studies[stage].study,
      work: [0, 0, 0, 0, 0, 0, 0],
      travel: 0,
      sleep: { school: sleep, off: sleep },
      care: 0,
      family: 0,
      leisure: 0,
      volunteering: 0,
    },
    workInClassHours: false,
    earliestStart: null,
    latestEnd: null,
    tripMinutes: 0,
  };
}

/** Fills what is left out of a week with the defaults of its stage, and of its age for sleep (FACTS F100). */
export function completeWeek({ hours, ...input }: WeekInput): Week {
  const start = defaultWeek(input.stage ?? 'secondary', input.age);
  const { sleep, ...others } = hours ?? {};
  return { ...start, ...said(input), hours: { ...start.hours, ...said(others), sleep: { ...start.hours.sleep, ...said(sleep ?? {}) } } };
}

/** What is there and not `undefined`. */
function said<T extends object>(parts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };
}
