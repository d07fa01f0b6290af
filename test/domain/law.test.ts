import { expect } from '@open-wc/testing';
import { capsStanding, lawFindings, liftsCaps } from '../../src/domain/law.js';
import { qc } from '../../src/domain/rules/qc.js';
import type { WeekInput } from '../../src/domain/week.js';
import type { Exception } from '../../src/domain/worker.js';
import { lines, pupil, today, work } from './support/weeks.js';

interface Case { name: string; week: WeekInput; on?: string; found: string[] }

const found = (week: WeekInput, on = today) => lines(lawFindings(pupil(week), qc, on));

function table(cases: readonly Case[]): void {
  for (const { name, week, on, found: expected } of cases) {
    it(name, () => expect(found(week, on)).to.deep.equal([...expected].sort()));
  }
}

const minute = 1 / 60;
/** A week with so much work. */
const days = (hours: Parameters<typeof work>[0]): WeekInput => ({ hours: { work: work(hours) } });
const night = (change: WeekInput): WeekInput => ({ ...days({ sat: 3 }), ...change });

describe('lawFindings: the two caps (F14 to F18)', () => {
  table([
    { name: 'no work', week: {}, found: [] },
    { name: 'CNESST: Wednesday 4, Friday 7 is not compliant', week: days({ wed: 4, fri: 7 }), found: ['weekday-hours law 11/10'] },
    { name: 'CNESST: Sunday 8, Saturday 8 is compliant', week: days({ sun: 8, sat: 8 }), found: [] },
    { name: 'CNESST: Tuesday 5, Thursday 5, Saturday 7 is compliant', week: days({ tue: 5, thu: 5, sat: 7 }), found: [] },
    { name: '10 h Monday to Friday', week: days({ mon: 2, tue: 2, wed: 2, thu: 2, fri: 2 }), found: [] },
    { name: 'half an hour over 10', week: days({ mon: 2, tue: 2, wed: 2, thu: 2, fri: 2.5 }), found: ['weekday-hours law 10.5/10'] },
    { name: 'a minute over 10', week: days({ mon: 10 + minute }), found: [`weekday-hours law ${601 / 60}/10`] },
    { name: '10 h in thirds of an hour is 10 h', week: days({ mon: 10 / 3, wed: 10 / 3, fri: 10 / 3 }), found: [] },
    { name: '10 h on Friday alone: the evening is inside', week: days({ fri: 10 }), found: [] },
    { name: '10.5 h on Friday alone', week: days({ fri: 10.5 }), found: ['weekday-hours law 10.5/10'] },
    { name: '17 h on the weekend', week: days({ sun: 8.5, sat: 8.5 }), found: [] },
    { name: 'half an hour over 17', week: days({ sun: 8.5, sat: 9 }), found: ['week-hours law 17.5/17'] },
    { name: 'a minute over 17', week: days({ sun: 8.5, sat: 8.5 + minute }), found: [`week-hours law ${1021 / 60}/17`] },
    { name: '17 h in steps of a minute is 17 h', week: days({ sun: 5 + 10 * minute, wed: 5 + 25 * minute, sat: 6 + 25 * minute }), found: [] },
    { name: 'over both', week: days({ mon: 6, tue: 6, sat: 8 }), found: ['weekday-hours law 12/10', 'week-hours law 20/17'] },
    { name: 'the day before the caps', week: days({ mon: 12, sat: 12 }), on: '2023-08-31', found: [] },
    { name: 'the first day of the caps', week: days({ mon: 12, sat: 12 }), on: '2023-09-01', found: ['weekday-hours law 12/10', 'week-hours law 24/17'] },
    { name: 'an exam week is a school week', week: { ...days({ mon: 12, sat: 12 }), period: 'exams' }, found: ['weekday-hours law 12/10', 'week-hours law 24/17'] },
    { name: 'an authorised child under 14 has the same caps (F22)', week: { ...days({ wed: 11 }), age: 13, exception: 'tutoring' }, found: ['minimum-age unsettled 13/14', 'weekday-hours law 11/10'] },
    { name: 'volunteering, study and classes are not work', week: { hours: { volunteering: 30, study: 30, classes: 40 } }, found: [] },
  ]);
});

describe('lawFindings: class hours (F13)', () => {
  table([
    { name: 'outside class hours', week: days({ mon: 2 }), found: [] },
    { name: 'inside class hours', week: { ...days({ mon: 2 }), workInClassHours: true }, found: ['class-hours law -/0'] },
    { name: 'inside class hours, before the 2023 caps', week: { ...days({ mon: 2 }), workInClassHours: true }, on: '2023-08-31', found: ['class-hours law -/0'] },
    { name: 'a break has no classes', week: { ...days({ mon: 2 }), workInClassHours: true, period: 'break' }, found: [] },
    { name: 'a week partly inside a break has some', week: { ...days({ mon: 2 }), workInClassHours: true, period: 'partial-break' }, found: ['class-hours law -/0', 'partial-break unsettled 2/-'] },
    { name: 'not subject to attendance', week: { ...days({ mon: 2 }), workInClassHours: true, age: 17 }, found: [] },
  ]);
});

describe('lawFindings: days without school (F16, F30, F54)', () => {
  const long = days({ mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 });
  const both = ['weekday-hours law 40/10', 'week-hours law 40/17'];
  table([
    { name: 'a break of more than seven days lifts the caps', week: { ...long, period: 'break' }, found: [] },
    { name: 'exactly 7 days lifts nothing', week: { ...long, period: 'break', daysWithoutSchool: 7 }, found: both },
    { name: '8 days lifts the caps', week: { ...long, period: 'break', daysWithoutSchool: 8 }, found: [] },
    { name: 'partly inside: unsettled at any hours', week: { ...long, period: 'partial-break' }, found: ['partial-break unsettled 40/-'] },
    { name: 'partly inside: unsettled under the caps too', week: { ...days({ sat: 2 }), period: 'partial-break' }, found: ['partial-break unsettled 2/-'] },
    { name: 'partly inside 8 days: unsettled', week: { ...long, period: 'partial-break', daysWithoutSchool: 8 }, found: ['partial-break unsettled 40/-'] },
    { name: 'a long weekend lifts nothing', week: { ...long, daysWithoutSchool: 4 }, found: both },
    { name: 'night and home hold in a break', week: { ...long, period: 'break', latestEnd: '23:30' }, found: ['night-work law 23.5/23', 'home-by-night law 23.5/23'] },
    { name: 'night, age and class hours hold in a week partly inside one', week: { ...days({ sat: 2 }), period: 'partial-break', age: 13, latestEnd: '23:30' }, found: ['partial-break unsettled 2/-', 'minimum-age law 13/14', 'night-work law 23.5/23', 'home-by-night law 23.5/23'] },
    { name: 'not subject: nothing is unsettled', week: { ...long, period: 'partial-break', age: 17 }, found: [] },
    { name: 'partly inside, before the caps', week: { ...long, period: 'partial-break' }, on: '2023-08-31', found: [] },
  ]);

  it('a week partly inside a break is neither', () => expect(capsStanding(pupil({ period: 'partial-break' }), qc, today)).to.equal('unsettled'));

  for (const [count, lifted] of [[1, false], [6, false], [7, false], [8, true], [60, true]] as const) {
    it(`${count} days: ${lifted ? 'lifted' : 'in force'}`, () => {
      expect(liftsCaps(count, qc, today)).to.equal(lifted);
      expect(capsStanding(pupil({ period: 'break', daysWithoutSchool: count }), qc, today)).to.equal(lifted ? 'lifted' : 'in-force');
    });
  }
});

describe('lawFindings: the night and the way home (F26, F28, F55)', () => {
  table([
    { name: 'ends at 22:59, lives next door', week: night({ latestEnd: '22:59' }), found: [] },
    { name: 'ends and is home at 23:00', week: night({ latestEnd: '23:00' }), found: [] },
    { name: 'ends at 23:01', week: night({ latestEnd: '23:01' }), found: [`night-work law ${1381 / 60}/23`, `home-by-night law ${1381 / 60}/23`] },
    { name: 'ends at 22:30, home at 23:00 exactly', week: night({ latestEnd: '22:30', tripMinutes: 30 }), found: [] },
    { name: 'ends at 22:30, home at 23:01', week: night({ latestEnd: '22:30', tripMinutes: 31 }), found: [`home-by-night law ${1381 / 60}/23`] },
    { name: 'ends at 22:40 and a third of an hour home', week: night({ latestEnd: '22:40', tripMinutes: 20 }), found: [] },
    { name: 'ends at 00:00, the next day', week: night({ latestEnd: '00:00' }), found: ['night-work law 24/23', 'home-by-night law 24/23'] },
    { name: 'ends at 05:59, the next day', week: night({ latestEnd: '05:59' }), found: [`night-work law ${1799 / 60}/23`, `home-by-night law ${1799 / 60}/23`] },
    { name: 'ends at 06:00, in the morning', week: night({ latestEnd: '06:00' }), found: [] },
    { name: 'starts at 06:00, lives next door', week: night({ earliestStart: '06:00' }), found: [] },
    { name: 'starts at 05:59', week: night({ earliestStart: '05:59' }), found: [`night-work law ${359 / 60}/6`, `home-by-night law ${359 / 60}/6`] },
    { name: 'starts at 06:30, leaves at 06:00 exactly', week: night({ earliestStart: '06:30', tripMinutes: 30 }), found: [] },
    { name: 'starts at 06:30, leaves at 05:59', week: night({ earliestStart: '06:30', tripMinutes: 31 }), found: [`home-by-night law ${359 / 60}/6`] },
    { name: 'starts at 06:20 and a third of an hour from home', week: night({ earliestStart: '06:20', tripMinutes: 20 }), found: [] },
    { name: 'both ends of the night', week: night({ earliestStart: '05:00', latestEnd: '23:30' }), found: ['night-work law 5/6', 'night-work law 23.5/23', 'home-by-night law 5/6', 'home-by-night law 23.5/23'] },
    { name: 'an exact day: in force, first day not verified', week: night({ latestEnd: '23:30' }), on: '2022-06-01', found: ['night-work law 23.5/23', 'home-by-night law 23.5/23'] },
    { name: 'not subject to attendance', week: night({ latestEnd: '02:00', earliestStart: '04:00', age: 17 }), found: [] },
    { name: 'starts at 23:00, end not said', week: night({ earliestStart: '23:00' }), found: ['night-work law 23/23', 'home-by-night law 23/23'] },
    { name: 'starts at 22:59, end not said', week: night({ earliestStart: '22:59' }), found: [] },
    { name: 'times not said', week: night({ tripMinutes: 90 }), found: [] },
  ]);

  it('tells the evening from the morning', () => {
    const week = pupil(night({ earliestStart: '05:00', latestEnd: '23:30' }));
    for (const { edge, limit } of lawFindings(week, qc, today)) expect(edge).to.equal(limit === 23 ? 'evening' : 'morning');
  });
});

describe('lawFindings: minimum age and the eight cases (F2, F6 to F9)', () => {
  table([
    { name: '14', week: { ...days({ sat: 3 }), age: 14 }, found: [] },
    { name: '13', week: { ...days({ sat: 3 }), age: 13 }, found: ['minimum-age law 13/14'] },
    { name: '13, no work', week: { age: 13 }, found: [] },
    { name: '13, the day before', week: { ...days({ sat: 3 }), age: 13 }, on: '2023-05-31', found: [] },
    { name: '13, the first day', week: { ...days({ sat: 3 }), age: 13 }, on: '2023-06-01', found: ['minimum-age law 13/14'] },
    { name: '13 in a break', week: { ...days({ sat: 3 }), age: 13, period: 'break' }, found: ['minimum-age law 13/14'] },
    { name: 'farm at 12: conditions to confirm', week: { ...days({ sat: 3 }), age: 12, exception: 'farm' }, found: ['minimum-age unsettled 12/14'] },
    { name: 'farm at 11: an age of its own', week: { ...days({ sat: 3 }), age: 11, exception: 'farm' }, found: ['minimum-age law 11/12'] },
    { name: 'farm at 14: as any job', week: { ...days({ sat: 3 }), age: 14, exception: 'farm' }, found: [] },
  ]);

  const conditions: Record<Exception, string[]> = {
    artist: ['consent', 'artistic-field'],
    newspapers: ['consent'],
    babysitting: ['consent'],
    tutoring: ['consent'],
    'family-business': ['consent', 'family-link', 'fewer-than-10-with-you', 'adult-supervision'],
    community: ['consent', 'non-profit', 'adult-supervision'],
    sport: ['consent', 'non-profit', 'assist-only', 'adult-supervision'],
    farm: ['consent', 'fewer-than-10', 'light-manual', 'adult-supervision'],
  };
  for (const exception of Object.keys(conditions) as Exception[]) {
    it(`${exception} at 13 is never « allowed »: conditions to confirm, the consent first`, () => {
      const [finding, ...others] = lawFindings(pupil({ ...days({ sat: 3 }), age: 13, exception }), qc, today);
      expect(others).to.be.empty;
      expect(finding).to.include({ code: 'minimum-age', kind: 'unsettled', actual: 13, limit: 14 });
      expect(finding?.conditions?.[0]).to.equal('consent');
      expect(finding?.conditions).to.have.members(conditions[exception]);
    });
  }
});

describe('lawFindings: the kinds of work and the night (F24, F26, F27, F29, F31)', () => {
  const rows: [exception: Exception | null, nightWork: string | null, home: string | null, caps: string][] = [
    [null, 'law', 'law', 'law'],
    ['artist', null, null, 'law'],
    ['newspapers', null, 'unsettled', 'law'],
    ['babysitting', 'unsettled', 'unsettled', 'unsettled'],
    ['tutoring', 'law', 'law', 'law'],
    ['family-business', 'law', 'law', 'law'],
    ['community', 'law', 'unsettled', 'law'],
    ['sport', 'law', 'law', 'law'],
    ['farm', 'law', 'law', 'law'],
  ];
  for (const [exception, nightWork, home, caps] of rows) {
    it(exception ?? 'an ordinary job', () => {
      const expected = [nightWork && `night-work ${nightWork} 23.5/23`, home && `home-by-night ${home} 23.5/23`].filter(Boolean).sort();
      expect(found(night({ exception, latestEnd: '23:30' }))).to.deep.equal(expected);
      expect(found({ exception, ...days({ mon: 11 }) })).to.deep.equal([`weekday-hours ${caps} 11/10`]);
    });
  }
});

describe('lawFindings: federal employers (F46, F47)', () => {
  const federal = (change: WeekInput): WeekInput => ({ employer: 'federal', ...days({ sat: 3 }), ...change });
  table([
    { name: '15, subject to attendance', week: federal({}), found: ['minimum-age law 15/18'] },
    { name: '16, subject to attendance', week: federal({ age: 16, turned16: 'this-school-year' }), found: ['minimum-age law 16/18'] },
    { name: '16, not subject: on conditions', week: federal({ age: 16, turned16: 'before-this-school-year' }), found: ['minimum-age unsettled 16/18'] },
    { name: '17, not subject: on conditions', week: federal({ age: 17 }), found: ['minimum-age unsettled 17/18'] },
    { name: '17 at night', week: federal({ age: 17, latestEnd: '23:30' }), found: ['minimum-age unsettled 17/18', 'night-work law 23.5/23'] },
    { name: '17, a trip that ends after 23:00: no home rule', week: federal({ age: 17, latestEnd: '22:30', tripMinutes: 60 }), found: ['minimum-age unsettled 17/18'] },
    { name: '18', week: federal({ age: 18, latestEnd: '23:30', ...days({ mon: 40 }) }), found: [] },
    { name: 'the day before 18 was required', week: federal({ age: 17 }), on: '2023-06-11', found: [] },
    { name: 'the first day', week: federal({ age: 17 }), on: '2023-06-12', found: ['minimum-age unsettled 17/18'] },
    { name: 'the provincial caps are unsettled', week: federal(days({ mon: 11, sat: 7 })), found: ['minimum-age law 15/18', 'weekday-hours unsettled 11/10', 'week-hours unsettled 18/17'] },
    { name: 'so is the home rule', week: federal({ latestEnd: '22:30', tripMinutes: 60 }), found: ['minimum-age law 15/18', 'home-by-night unsettled 23.5/23'] },
    { name: 'so are class hours', week: federal({ workInClassHours: true }), found: ['minimum-age law 15/18', 'class-hours unsettled -/0'] },
    { name: 'the eight cases are Québec’s', week: federal({ age: 13, exception: 'newspapers' }), found: ['minimum-age law 13/18'] },
  ]);

  it('17 confirms the work is not hazardous and never at night', () =>
    expect(lawFindings(pupil(federal({ age: 17 })), qc, today)[0]?.conditions).to.have.members(['not-hazardous', 'never-at-night']));
});

describe('lawFindings: several employers (F23)', () => {
  table([
    { name: 'over both caps with two: nothing firm', week: { ...days({ mon: 12, sat: 8 }), employers: 2 }, found: ['several-employers unsettled 2/-', 'weekday-hours unsettled 12/10', 'week-hours unsettled 20/17'] },
    { name: 'one', week: { ...days({ mon: 5 }), employers: 1 }, found: [] },
    { name: 'the night stays law', week: night({ employers: 2, latestEnd: '23:30' }), found: ['several-employers unsettled 2/-', 'night-work law 23.5/23', 'home-by-night law 23.5/23'] },
    { name: 'the caps are lifted: nothing to add up', week: { ...days({ mon: 12 }), employers: 2, period: 'break' }, found: [] },
    { name: 'not subject', week: { ...days({ mon: 40 }), employers: 3, age: 17 }, found: [] },
    { name: 'the day before the caps', week: { ...days({ mon: 12 }), employers: 2 }, on: '2023-08-31', found: [] },
    { name: 'the first day of the caps', week: { ...days({ mon: 12 }), employers: 2 }, on: '2023-09-01', found: ['several-employers unsettled 2/-', 'weekday-hours unsettled 12/10'] },
  ]);
});

describe('lawFindings: not subject to attendance (F56)', () => {
  const heavy: WeekInput = { hours: { work: [12, 12, 12, 12, 12, 12, 12] }, workInClassHours: true, earliestStart: '04:00', latestEnd: '02:00', tripMinutes: 60, employers: 3 };
  table([
    { name: '17', week: { ...heavy, age: 17 }, found: [] },
    { name: '16, turned before this school year', week: { ...heavy, age: 16, turned16: 'before-this-school-year' }, found: [] },
    { name: '16, past the last school day', week: { ...heavy, age: 16, turned16: 'this-school-year', lastSchoolDay: '2026-06-23' }, found: [] },
    { name: '15 with a diploma', week: { ...heavy, diploma: true }, found: [] },
  ]);

  it('16 on the last school day has the caps, the day after none', () => {
    const week = { ...days({ mon: 11 }), age: 16, lastSchoolDay: '2027-06-22' };
    expect(found(week, '2027-06-22')).to.deep.equal(['weekday-hours law 11/10']);
    expect(found(week, '2027-06-23')).to.deep.equal([]);
  });
});
