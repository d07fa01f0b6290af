/** The eight cases in which paid work is possible before 14 (FACTS F6); some also move the night rules at any age. */
export const exceptions = ['artist', 'newspapers', 'babysitting', 'tutoring', 'family-business', 'community', 'sport', 'farm'] as const;
export type Exception = (typeof exceptions)[number];

export const turned16Answers = ['not-yet', 'this-school-year', 'before-this-school-year'] as const;
export type Turned16 = (typeof turned16Answers)[number];

export const employerKinds = ['provincial', 'federal'] as const;
export type EmployerKind = (typeof employerKinds)[number];

/** Who works, and for whom: what decides which rules apply. The calculator and the schedule ask the same. No name. */
export interface Worker {
  /** In whole years. */
  readonly age: number;
  /** Read at 16 only, where `not-yet` is understood as `this-school-year`. */
  readonly turned16: Turned16;
  /** Last day of this year's school calendar, ISO 8601. */
  readonly lastSchoolDay: string | null;
  /** The kind of work that the law treats apart; `null` for an ordinary job. */
  readonly exception: Exception | null;
  /** A ministerial diploma obtained in a school year that has ended (FACTS F19, F20). */
  readonly diploma: boolean;
  readonly employer: EmployerKind;
  /** How many employers. */
  readonly employers: number;
  /** The trip between work and home, in minutes. */
  readonly tripMinutes: number;
}
