import { expect } from '@open-wc/testing';
import { subjectToAttendance } from '../../src/domain/attendance.js';
import { qc } from '../../src/domain/rules/qc.js';
import { stages, type WeekInput } from '../../src/domain/week.js';
import { pupil, today } from './support/weeks.js';

const end = '2027-06-22';

describe('subjectToAttendance', () => {
  // FACTS F19: to the last day of the school calendar of the school year in which 16 is reached, or the diploma.
  const cases: { name: string; week: WeekInput; on?: string; subject: boolean }[] = [
    { name: '5: too young', week: { age: 5 }, subject: false },
    { name: '6: the first age', week: { age: 6 }, subject: true },
    { name: '13', week: { age: 13 }, subject: true },
    { name: '15', week: { age: 15 }, subject: true },
    { name: '15, past the last school day', week: { age: 15, lastSchoolDay: end }, on: '2027-07-15', subject: true },
    { name: '15, the question asked at 16 is not read', week: { age: 15, turned16: 'before-this-school-year' }, subject: true },
    { name: '16, turned this school year', week: { age: 16, turned16: 'this-school-year' }, subject: true },
    { name: '16, « not yet » contradicts the age and is read as this school year', week: { age: 16, turned16: 'not-yet' }, subject: true },
    { name: '16, turned before this school year', week: { age: 16, turned16: 'before-this-school-year' }, subject: false },
    { name: '16, question not answered', week: { age: 16 }, subject: true },
    { name: '16 this school year, the day before the last school day', week: { age: 16, turned16: 'this-school-year', lastSchoolDay: end }, on: '2027-06-21', subject: true },
    { name: '16 this school year, on the last school day', week: { age: 16, turned16: 'this-school-year', lastSchoolDay: end }, on: end, subject: true },
    { name: '16 this school year, the day after', week: { age: 16, turned16: 'this-school-year', lastSchoolDay: end }, on: '2027-06-23', subject: false },
    { name: '16 before this school year, on the last school day', week: { age: 16, turned16: 'before-this-school-year', lastSchoolDay: end }, on: end, subject: false },
    { name: '17', week: { age: 17 }, subject: false },
    { name: '17, the question asked at 16 is not read', week: { age: 17, turned16: 'this-school-year', lastSchoolDay: end }, subject: false },
    { name: '15 with a diploma of a school year that has ended', week: { age: 15, diploma: true }, subject: false },
    { name: '16 this school year, with a diploma', week: { age: 16, turned16: 'this-school-year', diploma: true }, subject: false },
    { name: '40', week: { age: 40 }, subject: false },
  ];
  for (const { name, week, on = today, subject } of cases) {
    it(name, () => expect(subjectToAttendance(pupil(week), qc, on)).to.equal(subject));
  }

  it('is not a matter of stage', () => {
    for (const stage of stages) {
      expect(subjectToAttendance(pupil({ stage, age: 15 }), qc, today), stage).to.equal(true);
      expect(subjectToAttendance(pupil({ stage, age: 17 }), qc, today), stage).to.equal(false);
    }
  });
});
