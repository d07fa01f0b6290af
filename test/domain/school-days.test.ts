import { expect } from '@open-wc/testing';
import { completeSchedule, type ScheduleInput } from '../../src/domain/schedule.js';
import { classHours, daysWithoutSchool, hasSchool } from '../../src/domain/school-days.js';
import { schoolHours } from './support/schedules.js';

const calendar = (input: ScheduleInput['calendar']) => completeSchedule({ calendar: input }).calendar;
const off = (from: string, to: string, daysOff: string[] = []) => calendar({ breaks: [{ from, to }], daysOff });

describe('daysWithoutSchool: a period and what touches it (F16)', () => {
  const cases: [name: string, date: string, of: ReturnType<typeof calendar>, count: number][] = [
    ['a day of school', '2027-03-03', calendar({}), 0],
    ['a weekend', '2027-03-06', calendar({}), 2],
    ['a long weekend', '2027-03-07', calendar({ daysOff: ['2027-03-08'] }), 3],
    ['Monday to Friday and both weekends', '2027-03-03', off('2027-03-01', '2027-03-05'), 9],
    ['the same from its first Saturday', '2027-02-27', off('2027-03-01', '2027-03-05'), 9],
    ['the same where the weekends are said', '2027-03-03', off('2027-02-27', '2027-03-07'), 9],
    ['Wednesday to Tuesday is exactly 7', '2027-03-06', off('2027-03-03', '2027-03-09'), 7],
    ['to Wednesday, 8', '2027-03-06', off('2027-03-03', '2027-03-10'), 8],
    ['a day off after it, 8', '2027-03-06', off('2027-03-03', '2027-03-09', ['2027-03-10']), 8],
    ['a day off before it, 8', '2027-03-06', off('2027-03-03', '2027-03-09', ['2027-03-02']), 8],
    ['a day off that does not touch it', '2027-03-06', off('2027-03-03', '2027-03-09', ['2027-03-11']), 7],
    ['two breaks that touch', '2027-03-03', calendar({ breaks: [{ from: '2027-03-01', to: '2027-03-05' }, { from: '2027-03-08', to: '2027-03-12' }] }), 16],
    ['a break without end', '2027-03-03', off('2027-03-01', '9999-12-31'), 366],
  ];
  for (const [name, date, of, count] of cases) it(`${name}: ${count}`, () => expect(daysWithoutSchool(date, of)).to.equal(count));
});

describe('hasSchool and classHours', () => {
  const known = calendar({ schoolHours: { ...schoolHours, 5: [] }, daysOff: ['2026-11-23'], breaks: [{ from: '2026-12-21', to: '2027-01-06' }] });
  for (const [date, school, hours] of [
    ['2026-11-22', false, []], ['2026-11-23', false, []], ['2026-11-24', true, schoolHours[2]], ['2026-11-27', true, null], ['2026-11-28', false, []], ['2026-12-18', true, null], ['2026-12-21', false, []], ['2027-01-06', false, []], ['2027-01-07', true, schoolHours[4]],
  ] as const) {
    it(`${date}: ${school ? 'school' : 'none'}`, () => {
      expect(hasSchool(date, known)).to.equal(school);
      expect(classHours(date, known)).to.deep.equal(hours);
    });
  }

  it('hours that end before they start are not known: a clock of twelve hours, or a night', () => {
    for (const end of ['03:30', '08:30']) expect(classHours('2026-11-24', calendar({ schoolHours: { ...schoolHours, 2: [{ start: '08:30', end }] } }))).to.equal(null);
  });
});
