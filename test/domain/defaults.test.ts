import { expect } from '@open-wc/testing';
import { assess } from '../../src/domain/assess.js';
import { completeWeek, defaultWeek } from '../../src/domain/defaults.js';
import { sleepRange } from '../../src/domain/guidance.js';
import { qc } from '../../src/domain/rules/qc.js';
import { stages } from '../../src/domain/week.js';
import { deepFreeze, today } from './support/weeks.js';

describe('defaultWeek', () => {
  for (const stage of stages) {
    it(`${stage}: a complete week of class, study and enough sleep, and nothing else to say of it`, () => {
      const week = defaultWeek(stage);
      const { school, off } = week.hours.sleep;
      const { from, to } = sleepRange(week.age);
      expect(week.stage).to.equal(stage);
      for (const night of [school, off]) expect(night).to.be.within(from, to);
      expect(week.hours).to.deep.include({ work: [0, 0, 0, 0, 0, 0, 0], travel: 0, care: 0, family: 0, leisure: 0, volunteering: 0 });
      expect(assess(week, qc, today)).to.deep.include({ findings: [], suggestions: [] });
    });
  }

  it('secondary: 25 h of class, homework left to the pupil (F105, F112)', () => expect(defaultWeek('secondary').hours).to.include({ classes: 25, study: 0 }));
  it('university: 15 credits, 45 h, a third of it in class (F111, F112)', () => expect(defaultWeek('university').hours).to.include({ classes: 15, study: 30 }));
  it('CEGEP: courses of 3 h of class and lab and 3 h of personal work (F108)', () => {
    const { classes, study } = defaultWeek('cegep').hours;
    expect([classes % 3, study]).to.deep.equal([0, classes]);
  });
});

describe('completeWeek', () => {
  it('is a secondary pupil’s week when nothing is said', () => expect(completeWeek({})).to.deep.equal(defaultWeek('secondary')));

  it('keeps what is said, zero and false too, and leaves it as it was', () => {
    const said = deepFreeze({
      stage: 'cegep', age: 17, turned16: 'not-yet', lastSchoolDay: '2027-05-20', exception: 'sport', diploma: true, employer: 'federal',
      employers: 2, period: 'break', daysWithoutSchool: 9, workInClassHours: true, earliestStart: '08:00', latestEnd: '00:30', tripMinutes: 25,
      hours: { classes: 0, study: 0, work: [1, 0, 0, 0, 0, 0, 2], travel: 1, sleep: { school: 0, off: 11 }, care: 2, family: 3, leisure: 4, volunteering: 5 },
    } as const);
    expect(completeWeek(said)).to.deep.equal(said);
  });

  it('fills one night and one category at a time, `undefined` as what is left out', () => {
    const { hours } = completeWeek({ stage: undefined, hours: { sleep: { school: 7 }, study: 3, care: undefined } });
    expect(hours).to.deep.include({ sleep: { school: 7, off: 8 }, study: 3, classes: 25, care: 0 });
  });

  const sleeps: [age: number, sleep: number][] = [[13, 9], [14, 8], [17, 8], [18, 7], [65, 7]];
  for (const [age, sleep] of sleeps) it(`${age}: ${sleep} h a night`, () => expect(completeWeek({ age }).hours.sleep).to.deep.equal({ school: sleep, off: sleep }));

  const turned = [[15, 'not-yet'], [16, 'this-school-year'], [17, 'before-this-school-year']] as const;
  for (const [age, turned16] of turned) it(`${age}: ${turned16}`, () => expect(completeWeek({ age }).turned16).to.equal(turned16));
});
