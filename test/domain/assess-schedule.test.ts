import { expect } from '@open-wc/testing';
import { assessSchedule, type AnswerDays } from '../../src/domain/assess-schedule.js';
import { qc } from '../../src/domain/rules/qc.js';
import type { ScheduleInput, ScheduleKind } from '../../src/domain/schedule.js';
import { lines, scheduleOf } from './support/schedules.js';

interface Case extends AnswerDays, ScheduleInput { name: string; work: string[]; found: string[] }

/** One row a case; reminders and entries have their own tables. */
function table(cases: readonly Omit<Case, 'shifts'>[], kinds: readonly ScheduleKind[] = ['law', 'unsettled']): void {
  for (const { name, work, found, on, today, ...input } of cases) {
    it(name, () => {
      const findings = assessSchedule(scheduleOf(work, input), qc, { on, today });
      expect(lines(findings.filter(({ kind }) => kinds.includes(kind)))).to.deep.equal(found);
    });
  }
}

const minute = (hours: number, minutes: number) => Math.round((hours + minutes / 60) * 100) / 100;
const evenings = (count: number, end = '20:00') => ['mon', 'tue', 'wed', 'thu', 'fri'].slice(0, count).map((day) => `${day} 16:00-${end}`);
/** A week of eight hours a day from Monday to Friday, whenever it starts. */
const fullWeek = (...dates: string[]) => dates.map((date) => `${date} 09:00-17:00`);

describe('assessSchedule: the two caps (F14 to F18)', () => {
  table([
    { name: 'no shift', work: [], found: [] },
    { name: 'CNESST: Wednesday 4, Friday 7 is not compliant', work: ['wed 16:00-20:00', 'fri 16:00-23:00'], found: ['weekday-hours law 11/10 [0,1]'] },
    { name: 'CNESST: Sunday 8, Saturday 8 is compliant', work: ['sun 09:00-17:00', 'sat 09:00-17:00'], found: [] },
    { name: 'CNESST: Tuesday 5, Thursday 5, Saturday 7 is compliant', work: ['tue 16:00-21:00', 'thu 16:00-21:00', 'sat 09:00-16:00'], found: [] },
    { name: '10 h from Monday to Friday', work: evenings(5, '18:00'), found: [] },
    { name: 'a minute over 10', work: [...evenings(4, '18:00'), 'fri 16:00-18:01'], found: [`weekday-hours law ${minute(10, 1)}/10 [0,1,2,3,4]`] },
    { name: '17 h in the week', work: ['sat 08:00-17:00', 'sun 09:00-17:00'], found: [] },
    { name: 'a minute over 17', work: ['sat 08:00-17:01', 'sun 09:00-17:00'], found: [`week-hours law ${minute(17, 1)}/17 [1,0]`] },
    { name: 'over both: the week names all, Monday to Friday its own', work: ['tue 16:00-22:00', 'thu 16:00-22:00', 'sat 09:00-17:00'], found: ['weekday-hours law 12/10 [0,1]', 'week-hours law 20/17 [0,1,2]'] },
    { name: 'a break is not worked', work: ['tue 16:00-22:00 30', 'thu 16:00-21:00 30'], found: [] },
    { name: 'without it, 11 h', work: ['tue 16:00-22:00', 'thu 16:00-21:00'], found: ['weekday-hours law 11/10 [0,1]'] },
    { name: 'Sunday of the next week is the next week', work: ['sat 08:00-17:00', '2026-11-29 08:00-17:00'], found: [] },
    { name: 'two weeks, each its own', work: ['mon 16:00-22:00', 'tue 16:00-22:00', '2026-12-01 16:00-22:00'], found: ['weekday-hours law 12/10 [0,1]'] },
    { name: 'the day before the caps', work: evenings(5, '19:00'), on: '2023-08-31', found: [] },
    { name: 'the first day of the caps', work: evenings(5, '19:00'), on: '2023-09-01', found: ['weekday-hours law 15/10 [0,1,2,3,4]'] },
    { name: 'by its own dates: a week that starts the day before', work: ['2023-08-31 16:00-22:00', '2023-09-01 16:00-22:00'], found: [] },
    { name: 'by its own dates: a week that starts on the first day', work: ['2023-09-01 16:00-23:00', '2023-09-02 08:00-19:00'], found: ['week-hours law 18/17 [0,1]'] },
    { name: 'by its own dates: the first whole week', work: ['2023-09-05 16:00-22:00', '2023-09-06 16:00-22:00'], found: ['weekday-hours law 12/10 [0,1]'] },
    { name: 'not subject at 17', work: evenings(5, '22:00'), worker: { age: 17 }, found: [] },
    { name: 'several employers', work: evenings(5, '19:00'), worker: { employers: 2 }, found: ['weekday-hours law 15/10 [0,1,2,3,4]', 'several-employers unsettled 2/- [0,1,2,3,4]'] },
    { name: 'a federal employer', work: evenings(5, '19:00'), worker: { employer: 'federal' }, found: ['minimum-age law 15/18 [0,1,2,3,4]', 'weekday-hours unsettled 15/10 [0,1,2,3,4]'] },
    { name: 'occasional care in a home', work: evenings(5, '19:00'), worker: { exception: 'babysitting' }, found: ['weekday-hours unsettled 15/10 [0,1,2,3,4]'] },
  ]);

  it('says which week', () => {
    const found = assessSchedule(scheduleOf(['2026-12-01 16:00-22:00', '2026-12-02 16:00-22:00', ...evenings(3)]), qc).filter(({ kind }) => kind === 'law');
    expect(found.map(({ week, date }) => [week, date])).to.deep.equal([['2026-11-22', undefined], ['2026-11-29', undefined]]);
  });
});

describe('assessSchedule: over midnight and over the week’s edge', () => {
  const artist = { worker: { exception: 'artist' } } as const;
  table([
    { name: 'hours after midnight are the next day’s: Friday 6, Saturday 2', ...artist, work: ['thu 16:00-20:00', 'fri 18:00-02:00'], found: [] },
    { name: 'Sunday night is Monday’s', ...artist, work: ['sun 22:00-03:00', 'tue 16:00-20:00', 'wed 16:00-20:00'], found: ['weekday-hours law 11/10 [0,1,2]'] },
    { name: 'Saturday night is the next week’s', ...artist, work: ['sun 08:00-16:00', 'sat 16:00-02:00', '2026-11-29 09:00-17:00', '2026-12-05 09:00-16:00'], found: [] },
    { name: 'and counts there', ...artist, work: ['sat 16:00-02:00', '2026-11-29 09:00-17:00', '2026-12-05 09:00-16:01'], found: [`week-hours law ${minute(17, 1)}/17 [0,1,2]`] },
    { name: 'a break comes off the longer side', ...artist, work: ['thu 16:00-22:00', 'fri 19:30-01:30 30'], found: [] },
    { name: 'not off the shorter one', ...artist, work: ['thu 16:00-23:00', 'fri 20:30-02:00 30', 'sat 09:00-10:00'], found: [] },
  ]);
});

describe('assessSchedule: class hours (F13) and lunch', () => {
  table([
    { name: 'ends as classes start, starts as they end', work: ['tue 06:00-09:00', 'tue 15:45-18:00'], found: [] },
    { name: 'a minute before they end', work: ['tue 15:44-18:00'], found: [`class-hours law ${minute(0, 1)}/0 [0]`] },
    { name: 'three quarters of an hour', work: ['tue 15:00-18:00'], found: ['class-hours law 0.75/0 [0]'] },
    { name: 'a break does not excuse it', work: ['tue 15:00-18:00 45'], found: ['class-hours law 0.75/0 [0]'] },
    { name: 'at lunch: unsettled', work: ['tue 12:00-13:15'], found: ['lunch-hours unsettled 1.25/- [0]'] },
    { name: 'over both classes and lunch', work: ['tue 11:00-14:00'], found: ['class-hours law 1.75/0 [0]', 'lunch-hours unsettled 1.25/- [0]'] },
    { name: 'a Saturday has none', work: ['sat 09:00-15:00'], found: [] },
    { name: 'nor has a pedagogical day', work: ['tue 09:00-15:00'], calendar: { daysOff: ['2026-11-24'] }, found: [] },
    { name: 'nor a day of a short break, whose caps hold', work: fullWeek('2026-11-24', '2026-11-25'), calendar: { breaks: [{ from: '2026-11-24', to: '2026-11-25' }] }, found: ['weekday-hours law 16/10 [0,1]'] },
    { name: 'after midnight it is the next day’s classes', work: ['mon 23:30-09:30'], worker: { exception: 'artist' }, found: ['class-hours law 0.5/0 [0]'] },
    { name: 'one range has no lunch', work: ['tue 12:00-13:00'], calendar: { schoolHours: { 2: [{ start: '09:00', end: '12:00' }] } }, found: [] },
    { name: 'ranges in the other order', work: ['tue 12:30-13:30'], calendar: { schoolHours: { 2: [{ start: '13:15', end: '15:45' }, { start: '09:00', end: '12:00' }] } }, found: ['class-hours law 0.25/0 [0]', 'lunch-hours unsettled 0.75/- [0]'] },
    { name: 'a range that ends before it starts is none', work: ['tue 09:00-11:00'], calendar: { schoolHours: { 2: [{ start: '12:00', end: '09:00' }] } }, found: [] },
    { name: 'not subject at 17', work: ['tue 10:00-14:00'], worker: { age: 17 }, found: [] },
    { name: 'a federal employer', work: ['tue 15:00-18:00'], worker: { employer: 'federal' }, found: ['minimum-age law 15/18 [0]', 'class-hours unsettled 0.75/0 [0]'] },
    { name: '16, on the last school day', work: ['tue 15:00-18:00'], worker: { age: 16, lastSchoolDay: '2026-11-24' }, found: ['partial-break unsettled 3/- [0]', 'class-hours law 0.75/0 [0]'] },
    { name: '16, the day after', work: ['wed 15:00-18:00'], worker: { age: 16, lastSchoolDay: '2026-11-24' }, found: [] },
  ]);

  it('says which day', () => expect(assessSchedule(scheduleOf(['tue 15:00-18:00']), qc)[0]).to.include({ week: '2026-11-22', date: '2026-11-24' }));
});

describe('assessSchedule: days without school (F16, F30, F54)', () => {
  // 22 to 28 November; Monday to Friday with both weekends makes nine days.
  const monToFri = { breaks: [{ from: '2026-11-23', to: '2026-11-27' }] };
  const long = fullWeek('2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27');
  const seven = { breaks: [{ from: '2026-11-25', to: '2026-12-01' }] };
  const eight = { breaks: [{ from: '2026-11-25', to: '2026-12-02' }] };
  table([
    { name: 'Monday to Friday and both weekends: 9 days', work: long, calendar: monToFri, found: [] },
    { name: 'night and home hold', work: ['tue 17:00-23:30'], calendar: monToFri, found: ['night-work law 23.5/23 [0]', 'home-by-night law 23.5/23 [0]'] },
    { name: 'so does the minimum age', work: ['tue 17:00-20:00'], worker: { age: 13 }, calendar: monToFri, found: ['minimum-age law 13/14 [0]'] },
    { name: 'exactly 7 days lift nothing', work: long.slice(2), calendar: seven, found: ['weekday-hours law 24/10 [0,1,2]', 'week-hours law 24/17 [0,1,2]'] },
    { name: '8 days: the week partly inside is unsettled', work: long.slice(2), calendar: eight, found: ['partial-break unsettled 24/- [0,1,2]'] },
    { name: 'a pedagogical day makes seven eight', work: long.slice(2), calendar: { ...seven, daysOff: ['2026-12-02'] }, found: ['partial-break unsettled 24/- [0,1,2]'] },
    { name: 'a day off that does not touch it does not', work: long.slice(2), calendar: { ...seven, daysOff: ['2026-12-03'] }, found: ['weekday-hours law 24/10 [0,1,2]', 'week-hours law 24/17 [0,1,2]'] },
    { name: 'unsettled under the caps too', work: ['sat 10:00-12:00'], calendar: eight, found: ['partial-break unsettled 2/- [0]'] },
    { name: 'the week before: its Saturday is inside', work: ['2026-11-17 16:00-20:00'], calendar: monToFri, found: ['partial-break unsettled 4/- [0]'] },
    { name: 'its days of school alone are over the cap: unsettled, and said', work: ['2026-11-17 16:00-22:00', '2026-11-18 16:00-22:00', '2026-11-21 09:00-17:00'], calendar: monToFri, found: ['partial-break unsettled 20/- [0,1,2]', 'weekday-hours unsettled 12/10 [0,1]'] },
    { name: 'the same with several employers says it once', work: ['2026-11-17 16:00-22:00', '2026-11-18 16:00-22:00'], worker: { employers: 2 }, calendar: monToFri, found: ['partial-break unsettled 12/- [0,1]', 'weekday-hours unsettled 12/10 [0,1]'] },
    { name: 'a long weekend lifts nothing', work: long.slice(1), calendar: { daysOff: ['2026-11-23'] }, found: ['weekday-hours law 32/10 [0,1,2,3]', 'week-hours law 32/17 [0,1,2,3]', ...[0, 1, 2, 3].flatMap((at) => [`class-hours law 5.5/0 [${at}]`, `lunch-hours unsettled 1.25/- [${at}]`])] },
    { name: 'before the caps there is nothing to lift', work: long, calendar: monToFri, on: '2023-08-31', found: [] },
    { name: 'partly inside, before the caps', work: ['sat 10:00-12:00'], calendar: eight, on: '2023-08-31', found: [] },
    { name: '17: nothing is unsettled', work: long, worker: { age: 17 }, calendar: eight, found: [] },
    { name: 'attendance ends in the week: unsettled', work: long.map((one) => one.replace('09:00-17:00', '16:00-20:00')), worker: { age: 16, lastSchoolDay: '2026-11-25' }, found: ['partial-break unsettled 20/- [0,1,2,3,4]', 'weekday-hours unsettled 12/10 [0,1,2]'] },
    { name: 'attendance ends on the Saturday: in force', work: evenings(3), worker: { age: 16, lastSchoolDay: '2026-11-28' }, found: ['weekday-hours law 12/10 [0,1,2]'] },
    { name: 'the law of one day: attendance is that day’s', work: evenings(3), worker: { age: 16, lastSchoolDay: '2026-11-25' }, on: '2026-11-23', found: ['weekday-hours law 12/10 [0,1,2]'] },
  ]);
});

describe('assessSchedule: the night and the way home (F26 to F31, F55)', () => {
  const both = (edge: string) => [`night-work law ${edge} [0]`, `home-by-night law ${edge} [0]`];
  table([
    { name: 'ends at 23:00, lives next door', work: ['fri 19:00-23:00'], found: [] },
    { name: 'ends at 23:01', work: ['fri 19:00-23:01'], found: both(`${minute(23, 1)}/23`) },
    { name: 'ends at 22:30, home at 23:00 exactly', work: ['fri 19:00-22:30'], worker: { tripMinutes: 30 }, found: [] },
    { name: 'ends at 22:30, home at 23:01', work: ['fri 19:00-22:30'], worker: { tripMinutes: 31 }, found: [`home-by-night law ${minute(23, 1)}/23 [0]`] },
    { name: 'ends at midnight', work: ['fri 19:00-00:00'], found: both('24/23') },
    { name: 'ends at 02:00 on the next day', work: ['fri 19:00-02:00'], found: both('26/23') },
    { name: 'starts at 06:00', work: ['sat 06:00-09:00'], found: [] },
    { name: 'starts at 05:59', work: ['sat 05:59-09:00'], found: both(`${minute(5, 59)}/6`) },
    { name: 'from 04:00 to 05:30 is the morning’s night, once', work: ['sat 04:00-05:30'], found: both('4/6') },
    { name: 'leaves at 05:59', work: ['sat 06:30-09:00'], worker: { tripMinutes: 31 }, found: [`home-by-night law ${minute(5, 59)}/6 [0]`] },
    { name: 'each shift has its own', work: ['fri 19:00-23:30', 'sat 05:00-09:00'], found: ['night-work law 23.5/23 [0]', 'home-by-night law 23.5/23 [0]', 'night-work law 5/6 [1]', 'home-by-night law 5/6 [1]'] },
    { name: '17', work: ['fri 19:00-02:00'], worker: { age: 17 }, found: [] },
    { name: '16, the last school day and the day after', work: ['thu 19:00-23:30', 'fri 19:00-23:30'], worker: { age: 16, lastSchoolDay: '2026-11-26' }, found: ['partial-break unsettled 9/- [0,1]', 'night-work law 23.5/23 [0]', 'home-by-night law 23.5/23 [0]'] },
    { name: 'newspapers at night', work: ['sat 05:00-06:30'], worker: { exception: 'newspapers' }, found: ['home-by-night unsettled 5/6 [0]'] },
    { name: 'artists at night', work: ['fri 19:00-01:00'], worker: { exception: 'artist' }, found: [] },
    { name: 'federal at 17: the night, not the home', work: ['fri 19:00-23:30'], worker: { age: 17, employer: 'federal', tripMinutes: 60 }, found: ['minimum-age unsettled 17/18 [0]', 'night-work law 23.5/23 [0]'] },
  ]);

  it('stands on the day on which the shift starts', () => {
    for (const { date, week } of assessSchedule(scheduleOf(['sat 19:00-02:00']), qc).filter(({ edge }) => edge)) expect([date, week]).to.deep.equal(['2026-11-28', '2026-11-22']);
  });
});

describe('assessSchedule: minimum age and the eight cases (F2 to F9)', () => {
  table([
    { name: '13', work: ['sat 10:00-14:00'], worker: { age: 13 }, found: ['minimum-age law 13/14 [0]'] },
    { name: '14', work: ['sat 10:00-14:00'], worker: { age: 14 }, found: [] },
    { name: 'tutoring at 13: on conditions', work: ['sat 10:00-14:00'], worker: { age: 13, exception: 'tutoring' }, found: ['minimum-age unsettled 13/14 [0]'] },
    { name: 'farm at 11', work: ['sat 10:00-14:00'], worker: { age: 11, exception: 'farm' }, found: ['minimum-age law 11/12 [0]'] },
    { name: 'the day before, by the shift’s date', work: ['2023-05-31 16:00-18:00'], worker: { age: 13 }, found: [] },
    { name: 'the first day, by the shift’s date', work: ['2023-06-01 16:00-18:00'], worker: { age: 13 }, found: ['minimum-age law 13/14 [0]'] },
  ]);

  it('gives the conditions to confirm', () => {
    const [finding] = assessSchedule(scheduleOf(['sat 10:00-14:00'], { worker: { age: 13, exception: 'sport' } }), qc);
    expect(finding?.conditions).to.include.members(['consent', 'adult-supervision']);
  });
});

describe('assessSchedule: exams', () => {
  const exams = { exams: [{ from: '2026-11-25', to: '2026-11-27' }] };
  table([
    { name: 'work on a day of the period', work: ['wed 16:00-18:00', 'sat 09:00-12:00'], calendar: exams, found: ['exam-week guidance 5/- [0]'] },
    { name: 'the last day', work: ['fri 16:00-18:00'], calendar: exams, found: ['exam-week guidance 2/- [0]'] },
    { name: 'the day before and the day after', work: ['tue 16:00-18:00', 'sat 16:00-18:00'], calendar: exams, found: [] },
  ], ['guidance']);
});

describe('assessSchedule: clocks that change', () => {
  const found = (work: string[]) => lines(assessSchedule(scheduleOf(work, { worker: { exception: 'artist' } }), qc).filter(({ code }) => code === 'week-hours'));
  it('in March the night of Saturday to Sunday lacks an hour: 17 h really worked', () =>
    expect(found(['2026-03-08 00:00-18:00'])).to.deep.equal([]));
  it('a minute more is over', () => expect(found(['2026-03-08 00:00-18:01'])).to.deep.equal([`week-hours law ${minute(17, 1)}/17 [0]`]));
  it('in November it has one more', () => {
    expect(found(['2026-11-01 00:00-16:00'])).to.deep.equal([]);
    expect(found(['2026-11-01 00:00-16:01'])).to.deep.equal([`week-hours law ${minute(17, 1)}/17 [0]`]);
  });
});

describe('assessSchedule: what lets something go unjudged', () => {
  const noHours = { schoolHours: {} };
  table([
    { name: 'start and end alike are no time', work: ['sat 10:00-10:00'], found: ['zero-length entry 0/- [0]'] },
    { name: 'a break as long as the shift', work: ['sat 10:00-12:00 120'], found: ['zero-length entry 0/- [0]'] },
    { name: 'a minute is time', work: ['sat 10:00-10:01'], found: [] },
    { name: 'two shifts at once', work: ['sat 10:00-14:00', 'sat 13:00-16:00'], found: ['overlap entry 1/- [0,1]'] },
    { name: 'one as the other ends', work: ['sat 10:00-14:00', 'sat 14:00-16:00'], found: [] },
    { name: 'the same twice', work: ['sat 10:00-14:00', 'sat 10:00-14:00'], found: ['overlap entry 4/- [0,1]'] },
    { name: 'one inside the other, then one after it', work: ['sat 10:00-20:00', 'sat 11:00-12:00', 'sat 13:00-14:00'], found: ['overlap entry 1/- [0,1]', 'overlap entry 1/- [0,2]'] },
    { name: 'over midnight, with the next day’s', work: ['sun 07:00-09:00', 'sat 20:00-08:00', '2026-11-29 07:00-09:00'], found: ['overlap entry 1/- [1,2]'] },
    { name: 'class hours not known, once a week', work: ['mon 17:00-20:00', 'tue 17:00-20:00', 'sat 09:00-12:00', '2026-12-01 17:00-20:00'], calendar: noHours, found: ['school-hours entry -/- [0,1]', 'school-hours entry -/- [3]'] },
    { name: 'a weekend needs none', work: ['sat 09:00-12:00'], calendar: noHours, found: [] },
    { name: 'nor a day off', work: ['mon 17:00-20:00'], calendar: { ...noHours, daysOff: ['2026-11-23'] }, found: [] },
    { name: 'nor someone who need not attend', work: ['mon 17:00-20:00'], worker: { age: 17 }, calendar: noHours, found: [] },
    { name: 'one shift on two such days', work: ['mon 20:00-02:00'], calendar: noHours, found: ['school-hours entry -/- [0]'] },
  ], ['entry']);

  it('time that two shifts cover is worked once', () => {
    const twice = scheduleOf(['sat 08:00-16:00', 'sat 08:00-16:00', 'sun 08:00-17:00']);
    expect(assessSchedule(twice, qc).filter(({ kind }) => kind === 'law')).to.be.empty;
  });
});
