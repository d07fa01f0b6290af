import { expect } from '@open-wc/testing';
import { assessSchedule, type AnswerDays } from '../../src/domain/assess-schedule.js';
import { qc } from '../../src/domain/rules/qc.js';
import type { ScheduleCode, ScheduleInput } from '../../src/domain/schedule.js';
import { lines, scheduleOf } from './support/schedules.js';

/** The reminders of one code, as lines. */
const found = (code: ScheduleCode, work: string[], input: ScheduleInput & AnswerDays = {}) =>
  lines(assessSchedule(scheduleOf(work, input), qc, { on: input.on, today: input.today }).filter((one) => one.kind === 'reminder' && one.code === code));

function table(code: ScheduleCode, cases: readonly { name: string; work: string[]; input?: ScheduleInput & AnswerDays; expected: string[] }[]): void {
  for (const { name, work, input, expected } of cases) it(name, () => expect(found(code, work, input)).to.deep.equal(expected));
}

describe('standards: 32 hours of rest in a week (F41)', () => {
  const daily = (...times: string[]) => ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].flatMap((day, at) => (times[at] ? [`${day} ${times[at]}`] : []));
  const evening = '16:00-20:00';
  table('weekly-rest', [
    { name: 'seven days in a row: 20 h at most', work: daily(evening, evening, evening, evening, evening, evening, evening), expected: ['weekly-rest reminder 20/32 [0,1,2,3,4,5,6]'] },
    { name: 'Sunday off', work: daily('', evening, evening, evening, evening, evening, evening), expected: [] },
    { name: 'exactly 32 h', work: daily('12:00-18:00', '', '02:00-20:00', evening, evening, evening, evening), expected: [] },
    { name: 'a minute less', work: daily('12:00-18:00', '', '01:59-20:00', evening, evening, evening, evening), expected: [`weekly-rest reminder ${Math.round((32 - 1 / 60) * 100) / 100}/32 [0,1,2,3,4,5]`] },
    { name: 'Saturday off until Sunday at 10:00: the rest is over the edge, and of the week that holds more of it', work: [...daily(evening, evening, evening, evening, evening, '16:00-21:00'), '2026-11-29 10:00-14:00'], expected: [] },
    { name: 'it is not of the other week', work: ['fri 16:00-21:00', ...['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05'].map((date) => `${date} 10:00-14:00`)], expected: ['weekly-rest reminder 20/32 [1,2,3,4,5,6,7]'] },
    { name: 'what lies in a week counts in it: Sunday and Monday after a long absence', work: ['2026-11-02 10:00-14:00', 'tue 10:00-14:00', 'wed 10:00-14:00', 'thu 10:00-14:00', 'fri 10:00-14:00', 'sat 10:00-14:00'], expected: [] },
    { name: 'in March the night lacks an hour', work: ['2026-03-07 10:00-20:00', '2026-03-09 04:00-08:00', '2026-03-09 16:00-20:00', '2026-03-10 10:00-14:00', '2026-03-11 10:00-14:00', '2026-03-12 10:00-14:00', '2026-03-13 10:00-14:00', '2026-03-14 10:00-14:00'], expected: ['weekly-rest reminder 31/32 [1,2,3,4,5,6,7]'] },
  ]);
});

describe('standards: a meal after five hours (F43)', () => {
  table('meal-break', [
    { name: '5 h', work: ['sat 09:00-14:00'], expected: [] },
    { name: 'a minute more', work: ['sat 09:00-14:01'], expected: ['meal-break reminder 5.02/5 [0]'] },
    { name: '30 minutes', work: ['sat 09:00-17:00 30'], expected: [] },
    { name: '29', work: ['sat 09:00-17:00 29'], expected: ['meal-break reminder 8/5 [0]'] },
    { name: 'two shifts that follow are one time at work', work: ['sat 09:00-12:00', 'sat 12:00-15:00'], expected: ['meal-break reminder 6/5 [0,1]'] },
    { name: 'their breaks too', work: ['sat 09:00-12:00 15', 'sat 12:00-15:00 15'], expected: [] },
    { name: 'a while between them is two', work: ['sat 09:00-12:00', 'sat 12:30-15:30'], expected: [] },
    { name: 'at any age', work: ['sat 09:00-17:00'], input: { worker: { age: 30 } }, expected: ['meal-break reminder 8/5 [0]'] },
  ]);
});

describe('standards: three hours are paid (F42)', () => {
  table('short-shift', [
    { name: '3 h', work: ['sat 09:00-12:00'], expected: [] },
    { name: 'a minute less', work: ['sat 09:00-11:59'], expected: ['short-shift reminder 2.98/3 [0]'] },
    { name: 'two that follow are one', work: ['sat 09:00-11:00', 'sat 11:00-12:00'], expected: [] },
    { name: 'two apart are two', work: ['sat 09:00-11:00', 'sat 13:00-14:00'], expected: ['short-shift reminder 2/3 [0]', 'short-shift reminder 1/3 [1]'] },
    { name: 'no time is no shift', work: ['sat 09:00-09:00'], expected: [] },
  ]);
});

describe('standards: the schedule is given five days ahead (F44)', () => {
  const shift = ['fri 16:00-20:00'];
  table('short-notice', [
    { name: 'five days', work: shift, input: { today: '2026-11-22' }, expected: [] },
    { name: 'four', work: shift, input: { today: '2026-11-23' }, expected: ['short-notice reminder 4/5 [0]'] },
    { name: 'the same day', work: shift, input: { today: '2026-11-27' }, expected: ['short-notice reminder 0/5 [0]'] },
    { name: 'the day after: it is past', work: shift, input: { today: '2026-11-28' }, expected: [] },
    { name: 'only those that are near, once a week', work: ['mon 16:00-20:00', 'tue 16:00-20:00', 'sat 09:00-12:00', '2026-11-29 09:00-12:00'], input: { today: '2026-11-24' }, expected: ['short-notice reminder 0/5 [1,2]'] },
    { name: 'in two weeks', work: ['sat 09:00-12:00', '2026-11-29 09:00-12:00'], input: { today: '2026-11-26' }, expected: ['short-notice reminder 2/5 [0]', 'short-notice reminder 3/5 [1]'] },
    { name: 'today is not said', work: shift, expected: [] },
  ]);
});

describe('standards: where they stand', () => {
  const all = ['sat 09:00-17:00', 'sun 09:00-10:00'];
  it('nothing of them for a federal employer, nor where the act may not apply', () => {
    for (const worker of [{ employer: 'federal', age: 30 }, { exception: 'babysitting' }] as const) expect(assessSchedule(scheduleOf(all, { worker }), qc).filter(({ kind }) => kind === 'reminder')).to.be.empty;
  });
  it('each says its certainty, its week and its source', () => {
    const reminders = assessSchedule(scheduleOf(all), qc, { today: '2026-11-21' }).filter(({ kind }) => kind === 'reminder');
    expect(reminders.map(({ code, certainty, source }) => `${code} ${certainty} ${source}`).sort()).to.deep.equal(['meal-break primary working-time', 'short-notice secondary schedule-notice', 'short-shift primary working-time']);
    for (const { week } of reminders) expect(week).to.equal('2026-11-22');
  });
  it('the law of one day is that of all', () => expect(found('meal-break', all, { on: '2026-11-23' })).to.have.lengthOf(1));
});
