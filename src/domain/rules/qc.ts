import type { Jurisdiction } from '../jurisdiction.js';

const night = { start: 23, end: 6 };

/**
 * Québec: Act respecting labour standards, ss. 84.2 to 84.7, as amended in 2023 (FACTS F1 to F48).
 * Add an amendment by appending an entry to its series; never edit a past one.
 */
export const qc = {
  code: 'qc',
  attendance: [{ from: null, value: { from: 6, turning: 16 }, source: 'lip-14' }],
  minimumAge: [{ from: '2023-06-01', value: 14, source: 'lnt-84.3' }],
  weekHours: [{ from: '2023-09-01', value: 17, source: 'lnt-84.4' }],
  weekdayHours: [{ from: '2023-09-01', value: 10, source: 'lnt-84.4' }],
  classHours: [{ from: null, value: 0, source: 'lnt-84.4' }],
  daysWithoutSchool: [{ from: '2023-09-01', value: 7, source: 'lnt-84.4' }],
  nightWork: [{ from: null, value: night, source: 'lnt-84.6' }],
  homeByNight: [{ from: null, value: night, source: 'lnt-84.7' }],
  // F26 and F27; F24 for babysitting is `maybeOutsideAct`.
  nightWorkStanding: { newspapers: 'exempt', artist: 'exempt' },
  // F29: artists; a camp only where the child lodges on site with no school next day. F31: lists differ on newspapers.
  homeByNightStanding: { artist: 'exempt', community: 'unsettled', newspapers: 'unsettled', babysitting: 'unsettled' },
  maybeOutsideAct: { from: null, value: ['babysitting'], source: 'lnt-3' },
  // F6 to F9; the consent of F3 goes with each.
  exceptions: {
    artist: { conditions: ['artistic-field'] },
    newspapers: { conditions: [] },
    babysitting: { conditions: [] },
    tutoring: { conditions: [] },
    'family-business': { conditions: ['family-link', 'fewer-than-10-with-you', 'adult-supervision'] },
    community: { conditions: ['non-profit', 'adult-supervision'] },
    sport: { conditions: ['non-profit', 'assist-only', 'adult-supervision'] },
    farm: {
      minimumAge: [{ from: '2023-06-01', value: 12, source: 'farm-12' }],
      conditions: ['fewer-than-10', 'light-manual', 'adult-supervision'],
    },
  },
  severalEmployers: [{ from: '2023-09-01', value: null, source: 'several-employers' }],
  // F46 and F47.
  federal: {
    minimumAge: [{ from: '2023-06-12', value: 18, source: 'federal-age' }],
    nightWork: [{ from: '2023-06-12', value: night, source: 'federal-age' }],
    conditions: ['not-hazardous', 'never-at-night'],
  },
  // F41 to F44: first days not verified.
  standards: {
    weeklyRest: [{ from: null, value: { limit: 32, certainty: 'primary' }, source: 'working-time' }],
    mealBreak: [{ from: null, value: { limit: 5, minutes: 30, certainty: 'primary' }, source: 'working-time' }],
    shortShift: [{ from: null, value: { limit: 3, certainty: 'primary' }, source: 'working-time' }],
    shortNotice: [{ from: null, value: { limit: 5, certainty: 'secondary' }, source: 'schedule-notice' }],
  },
} satisfies Jurisdiction;
