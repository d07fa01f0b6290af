import type { DailyHours, Stage, Week, WeekHours, WeekInput } from './week.js';
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

const noWork: DailyHours = [0, 0, 0, 0, 0, 0, 0];

/** The week on which a stage starts, before a person has said anything. */
export function defaultWeek(stage: Stage): Week {
  return completeWeek({ stage });
}

/** Fills what is left out of a week with the defaults of its stage, and of its age for sleep (FACTS F100). */
export function completeWeek(input: WeekInput): Week {
  const stage = input.stage ?? 'secondary';
  const { age: usualAge, classes, study } = studies[stage];
  const age = input.age ?? usualAge;
  const sleep = sleepRange(age).from;
  const given = input.hours ?? {};
  const hours: WeekHours = {
    classes: given.classes ?? classes,
    study: given.study ?? study,
    work: given.work ?? noWork,
    travel: given.travel ?? 0,
    sleep: { school: given.sleep?.school ?? sleep, off: given.sleep?.off ?? sleep },
    care: given.care ?? 0,
    family: given.family ?? 0,
    leisure: given.leisure ?? 0,
    volunteering: given.volunteering ?? 0,
  };
  return {
    stage,
    age,
    turned16: input.turned16 ?? (age < 16 ? 'not-yet' : age === 16 ? 'this-school-year' : 'before-this-school-year'),
    lastSchoolDay: input.lastSchoolDay ?? null,
    exception: input.exception ?? null,
    diploma: input.diploma ?? false,
    employer: input.employer ?? 'provincial',
    employers: input.employers ?? 1,
    period: input.period ?? 'school',
    daysWithoutSchool: input.daysWithoutSchool ?? null,
    hours,
    workInClassHours: input.workInClassHours ?? false,
    earliestStart: input.earliestStart ?? null,
    latestEnd: input.latestEnd ?? null,
    tripMinutes: input.tripMinutes ?? 0,
  };
}
