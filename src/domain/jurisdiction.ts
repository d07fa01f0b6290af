import type { Dated } from './dated.js';
import type { Exception } from './worker.js';

/** Hours of the day, from 0 to 24, between which a young person may not work, or must be at home. */
export interface NightHours {
  /** Evening hour at which the night starts. */
  readonly start: number;
  /** Morning hour at which it ends. */
  readonly end: number;
}

/** How a rule stands for a kind of work: it does not apply, or the texts do not settle it. */
export type Standing = 'exempt' | 'unsettled';

/** What one of the under-14 cases asks, beside the consent of the holder of parental authority. */
export interface ExceptionCase {
  /** A lowest age of its own, in years. */
  readonly minimumAge?: readonly Dated<number>[];
  /** Conditions to confirm beside the consent, as codes. */
  readonly conditions: readonly Condition[];
}

/** Conditions of work before 14, or of federal work before 18: a person confirms them, none is presumed. */
export type Condition =
  | 'consent'
  | 'artistic-field'
  | 'family-link'
  | 'fewer-than-10'
  | 'fewer-than-10-with-you'
  | 'adult-supervision'
  | 'non-profit'
  | 'assist-only'
  | 'light-manual'
  | 'not-hazardous'
  | 'never-at-night';

/** A general labour standard: a number of hours or of days, and whether a public body says so itself. */
export interface Standard {
  readonly limit: number;
  readonly certainty: 'primary' | 'secondary';
}

/** The law on young people's work of one jurisdiction, each limit a dated series. New jurisdiction: one file in `rules`. */
export interface Jurisdiction {
  readonly code: string;
  /** Ages of compulsory attendance: from one, until the end of the school year in which one turns the other (FACTS F19). */
  readonly attendance: readonly Dated<{ readonly from: number; readonly turning: number }>[];
  /** Age from which paid work needs no exception, in years. */
  readonly minimumAge: readonly Dated<number>[];
  /** Most hours of work in a week, Sunday to Saturday. */
  readonly weekHours: readonly Dated<number>[];
  /** Most hours of work from Monday to Friday. */
  readonly weekdayHours: readonly Dated<number>[];
  /** Hours of work allowed in class hours. */
  readonly classHours: readonly Dated<number>[];
  /** The caps and the class-hours rule are lifted in a period of MORE than so many consecutive days without school. */
  readonly daysWithoutSchool: readonly Dated<number>[];
  readonly nightWork: readonly Dated<NightHours>[];
  readonly homeByNight: readonly Dated<NightHours>[];
  /** Kinds of work for which the night rules stand otherwise. */
  readonly nightWorkStanding: Partial<Record<Exception, Standing>>;
  readonly homeByNightStanding: Partial<Record<Exception, Standing>>;
  /** Kinds of work that may fall outside the act altogether: every limit is then unsettled. */
  readonly maybeOutsideAct: Dated<readonly Exception[]>;
  readonly exceptions: Readonly<Record<Exception, ExceptionCase>>;
  /** Whether hours for several employers add up is not settled; the source says who thinks what. */
  readonly severalEmployers: readonly Dated<null>[];
  /** Work for a federally regulated employer. */
  readonly federal: {
    readonly minimumAge: readonly Dated<number>[];
    readonly nightWork: readonly Dated<NightHours>[];
    readonly conditions: readonly Condition[];
  };
  /** Standards for any age, said apart from the limits. */
  readonly standards: {
    /** Consecutive hours of rest in a week. */
    readonly weeklyRest: readonly Dated<Standard>[];
    /** A meal break of so many minutes after so many consecutive hours. */
    readonly mealBreak: readonly Dated<Standard & { readonly minutes: number }>[];
    /** Consecutive hours under which that many are paid. */
    readonly shortShift: readonly Dated<Standard>[];
    /** Days before which a schedule is given. */
    readonly shortNotice: readonly Dated<Standard>[];
  };
}
