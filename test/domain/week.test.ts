import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { balance, categories, categoryHours, schoolNights, weekdayWorkHours, workHours, works } from '../../src/domain/week.js';
import { anyWeek, pupil, work } from './support/weeks.js';

const sum = (hours: readonly number[]) => hours.reduce((total, part) => total + part, 0);

describe('the hours of a week', () => {
  it('counts Friday from Monday to Friday, Saturday and Sunday not', () => {
    const week = pupil({ hours: { work: [1, 2, 4, 8, 16, 3.5, 5] } });
    expect([workHours(week), weekdayWorkHours(week)]).to.deep.equal([39.5, 33.5]);
  });

  it('sleeps five nights before school and two off', () =>
    expect(categoryHours(pupil({ hours: { sleep: { school: 8, off: 10 } } }), 'sleep')).to.equal(60));

  it('a break has no classes and seven nights off', () => {
    const week = pupil({ period: 'break', hours: { classes: 25, sleep: { school: 8, off: 10 } } });
    expect([schoolNights(week), categoryHours(week, 'sleep'), categoryHours(week, 'classes')]).to.deep.equal([0, 70, 0]);
  });

  it('a week partly inside a break keeps its classes', () =>
    expect(categoryHours(pupil({ period: 'partial-break', hours: { classes: 15 } }), 'classes')).to.equal(15));

  const signs = [
    { name: 'nothing', week: {}, works: false },
    { name: 'hours', week: { hours: { work: work({ tue: 0.5 }) } }, works: true },
    { name: 'class hours', week: { workInClassHours: true }, works: true },
    { name: 'a start', week: { earliestStart: '17:00' }, works: true },
    { name: 'an end', week: { latestEnd: '21:00' }, works: true },
  ];
  for (const { name, week, works: expected } of signs) it(`a sign of work: ${name}`, () => expect(works(pupil(week))).to.equal(expected));
});

describe('balance', () => {
  it('adds up a week', () => {
    const week = pupil({ hours: { classes: 25, study: 5, work: work({ sat: 7, wed: 3 }), travel: 4, care: 10.5, family: 3, leisure: 8, volunteering: 1 } });
    expect(balance(week)).to.deep.equal({
      byCategory: { sleep: 56, classes: 25, study: 5, work: 10, travel: 4, care: 10.5, family: 3, leisure: 8, volunteering: 1 },
      total: 122.5,
      free: 45.5,
    });
  });

  for (const minutes of [30, 1] as const) {
    it(`by ${minutes} min: categories and free time make the larger of 168 and the total, free time is never negative`, () =>
      fc.assert(fc.property(anyWeek(minutes), (week) => {
        const { byCategory, total, free } = balance(week);
        expect(Object.keys(byCategory)).to.have.members([...categories]);
        expect(sum(Object.values(byCategory))).to.be.closeTo(total, 1e-9);
        expect(sum(Object.values(byCategory)) + free).to.be.closeTo(Math.max(168, total), 1e-9);
        expect(free).to.be.at.least(0);
        if (minutes === 30) expect(sum(Object.values(byCategory)) + free).to.equal(Math.max(168, total));
      })));
  }
});
