/** What an employer may commit to, in the order in which it is offered. Their words stand in the element that offers them. */
export const commitments = ['hours', 'evenings', 'exams', 'calendar', 'diploma', 'safety', 'orientation', 'region', 'sign'] as const;

export type CommitmentId = (typeof commitments)[number];

/** Hours that an employer may promise at most, those of the law for a pupil subject to it: a promise above them can't be entered. */
export const hourCaps = { week: 17, weekdays: 10 } as const;
