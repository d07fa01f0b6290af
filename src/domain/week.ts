import { roundHours } from './hours.js';
import type { Worker } from './worker.js';

export const stages = ['secondary', 'vocational', 'adult', 'cegep', 'university'] as const;
export type Stage = (typeof stages)[number];

export const periods = ['school', 'exams', 'break', 'partial-break'] as const;
export type Period = (typeof periods)[number];

/** What fills a week, in the order in which it is told. */
export const categories = ['sleep', 'classes', 'study', 'work', 'travel', 'care', 'family', 'leisure', 'volunteering'] as const;
export type Category = (typeof categories)[number];

/** Hours a day of paid work, Sunday first, as the CNESST counts its weeks (FACTS F17). */
export type DailyHours = readonly [number, number, number, number, number, number, number];

/** Hours a week, but for `work` (a day) and `sleep` (a night). */
export interface WeekHours {
  readonly classes: number;
  readonly study: number;
  readonly work: DailyHours;
  readonly travel: number;
  /** Hours a night before a school day, and before a day off. */
  readonly sleep: { readonly school: number; readonly off: number };
  readonly care: number;
  readonly family: number;
  readonly leisure: number;
  readonly volunteering: number;
}

/** A person's week, complete. It holds no name, no birth date and no address. */
export interface Week extends Worker {
  readonly stage: Stage;
  readonly period: Period;
  /** Consecutive days without school, in a break; `null`: what `period` says is taken as it is. */
  readonly daysWithoutSchool: number | null;
  readonly hours: WeekHours;
  readonly workInClassHours: boolean;
  /** `HH:MM`, the earliest start of a shift in the week. */
  readonly earliestStart: string | null;
  /** `HH:MM`, the latest end of a shift; 00:00 to 05:59 is the next day. */
  readonly latestEnd: string | null;
}

/** A week of which any part may be left out; the stage's defaults fill it. */
export type WeekInput = { readonly [K in Exclude<keyof Week, 'hours'>]?: Week[K] | undefined } & {
  readonly hours?: { readonly [K in keyof WeekHours]?: (K extends 'sleep' ? { school?: number | undefined; off?: number | undefined } : WeekHours[K]) | undefined } | undefined;
};

/** Hours in a week. */
export const WEEK_HOURS = 168;
const NIGHTS = 7;
const SCHOOL_NIGHTS = 5;

/** Hours of paid work in the week. */
export function workHours(week: Week): number {
  return roundHours(week.hours.work.reduce((sum, day) => sum + day, 0));
}

/** Hours of paid work from Monday to Friday, Friday evening inside (FACTS F18). */
export function weekdayWorkHours(week: Week): number {
  return roundHours(week.hours.work.slice(1, 6).reduce((sum, day) => sum + day, 0));
}

/** Is there any sign of paid work in the week? */
export function works(week: Week): boolean {
  return workHours(week) > 0 || week.workInClassHours || week.earliestStart !== null || week.latestEnd !== null;
}

/** Nights before a school day: none in a break, five otherwise. */
export function schoolNights(week: Week): number {
  return week.period === 'break' ? 0 : SCHOOL_NIGHTS;
}

/** Hours a week of one category. */
export function categoryHours(week: Week, category: Category): number {
  const { hours } = week;
  if (category === 'work') return workHours(week);
  if (category === 'sleep') {
    const nights = schoolNights(week);
    return roundHours(nights * hours.sleep.school + (NIGHTS - nights) * hours.sleep.off);
  }
  // A break has no classes, whatever was typed for a school week.
  return category === 'classes' && week.period === 'break' ? 0 : roundHours(hours[category]);
}

/** How a week is filled, in hours: `free` is never negative. */
export interface Balance {
  readonly byCategory: Readonly<Record<Category, number>>;
  readonly total: number;
  readonly free: number;
}

/** Adds up a week. The categories and `free` make the larger of 168 and `total`. */
export function balance(week: Week): Balance {
  const byCategory = {} as Record<Category, number>;
  let total = 0;
  for (const category of categories) total += byCategory[category] = categoryHours(week, category);
  total = roundHours(total);
  return { byCategory, total, free: roundHours(Math.max(0, WEEK_HOURS - total)) };
}
