import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { completeWeek, defaultWeek } from '../../src/domain/defaults.js';
import { decodeWeek, encodeWeek, moveWeek } from '../../src/domain/week-code.js';
import { stages, type Week, type WeekInput } from '../../src/domain/week.js';
import { anyWeek, pupil, work } from './support/weeks.js';

const reopened = (week: Week) => completeWeek(decodeWeek(encodeWeek(week)) as WeekInput);

describe('encodeWeek and decodeWeek', () => {
  it('reopens the same week', () => fc.assert(fc.property(anyWeek(30), (week) => { expect(reopened(week)).to.deep.equal(week); })));

  for (const stage of stages) it(`${stage}: the default week says its stage and age alone`, () => {
    expect(encodeWeek(defaultWeek(stage))).to.match(/^stage=[a-z]+;age=\d+$/);
    expect(reopened(defaultWeek(stage))).to.deep.equal(defaultWeek(stage));
  });

  it('writes what differs, in plain text', () =>
    expect(encodeWeek(pupil({ latestEnd: '22:30', hours: { work: work({ fri: 4.5 }), sleep: { off: 9 } } })).split(';')).to.have.members([
      'stage=secondary', 'age=15', 'latestEnd=22:30', 'work=0 0 0 0 0 4.5 0', 'off=9',
    ]));

  it('reads anything without an error: a schema judges it next', () =>
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9=; ._-]{0,40}$/)), (text) => { decodeWeek(text); })));
});

describe('moveWeek', () => {
  for (const from of stages) for (const to of stages) {
    it(`the default week of ${from} becomes that of ${to}`, () => expect(moveWeek(defaultWeek(from), to)).to.deep.equal(defaultWeek(to)));
  }

  const ages: [age: number, turned16: Week['turned16'], sleep: number][] = [[13, 'not-yet', 9], [14, 'not-yet', 8], [15, 'not-yet', 8], [16, 'this-school-year', 8], [17, 'before-this-school-year', 8], [18, 'before-this-school-year', 7], [65, 'before-this-school-year', 7]];
  for (const [age, turned16, sleep] of ages) {
    it(`at ${age}: sleep and the 16th birthday follow`, () => {
      for (const start of [13, 16, 40]) expect(moveWeek(moveWeek(defaultWeek('secondary'), 'secondary', start), 'secondary', age)).to.deep.include({ age, turned16 }).and.to.have.nested.property('hours.sleep.school', sleep);
    });
  }

  it('an age that was said stays at another stage; one that was not follows', () => {
    expect(moveWeek(pupil({ age: 17 }), 'cegep').age).to.equal(17);
    expect(moveWeek(pupil(), 'cegep').age).to.equal(18);
  });

  it('all that was said stays', () => {
    const said = { lastSchoolDay: '2027-06-22', exception: 'sport', diploma: true, employer: 'federal', employers: 3, period: 'partial-break', daysWithoutSchool: 12, workInClassHours: true, earliestStart: '07:15', latestEnd: '22:45', tripMinutes: 35 } as const;
    const hours = { classes: 22.5, study: 1, work: work({ sun: 1.5, sat: 7 }), travel: 2, sleep: { school: 6, off: 11 }, care: 3, family: 4, leisure: 5, volunteering: 6 };
    for (const stage of stages) expect(moveWeek(pupil({ ...said, hours }), stage)).to.deep.include({ ...said, stage, hours });
  });

  it('goes and comes back', () => fc.assert(fc.property(anyWeek(30), fc.constantFrom(...stages), (week, stage) => {
    const there = moveWeek(week, stage, week.age);
    // What happens to be the default of the other stage cannot be told from one.
    for (const key of ['classes', 'study'] as const) if (there.hours[key] === defaultWeek(stage).hours[key]) return;
    expect(moveWeek(there, week.stage, week.age)).to.deep.equal(week);
  })));
});
