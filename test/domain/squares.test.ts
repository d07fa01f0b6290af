import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { weekHalfHours } from '../../src/domain/squares.js';
import { balance, categories, type Week } from '../../src/domain/week.js';
import { anyWeek, deepFreeze, pupil, work } from './support/weeks.js';

const squares = (week: Week) => categories.map((category) => weekHalfHours(week).flat().filter((half) => half === category).length);
const said = (week: Week) => categories.map((category) => balance(week).byCategory[category] * 2);
/** Weeks of half hours in which work and sleep leave each other room in every day. */
const roomy = anyWeek(30).filter(({ hours }) => Math.max(hours.sleep.school, hours.sleep.off) <= 10);

describe('weekHalfHours', () => {
  it('is 7 days of 48 half hours, whatever the week', () =>
    fc.assert(fc.property(anyWeek(1), (week) => {
      const days = weekHalfHours(deepFreeze(week));
      expect(days.map((day) => day.length)).to.deep.equal([48, 48, 48, 48, 48, 48, 48]);
      for (const half of days.flat()) expect([...categories, null]).to.include(half);
    })));

  it('shows each category’s hours, no more and no less, in a week that fits', () =>
    fc.assert(fc.property(roomy.filter((week) => balance(week).total <= 168), (week) => { expect(squares(week)).to.deep.equal(said(week)); })));

  it('never shows more than what was said', () =>
    fc.assert(fc.property(anyWeek(30), (week) => squares(week).forEach((count, index) => expect(count).to.be.at.most(said(week)[index] ?? 0)))));

  it('leaves no hour free in an over-full week of half hours', () =>
    fc.assert(fc.property(roomy.filter((week) => balance(week).total >= 168), (week) => { expect(weekHalfHours(week).flat()).to.not.include(null); })));

  it('gives the same picture to the same week', () =>
    fc.assert(fc.property(anyWeek(1), (week) => { expect(weekHalfHours(week)).to.deep.equal(weekHalfHours(week)); })));

  it('sleeps around midnight: to 7:00 before school, to 9:00 on days off', () => {
    const days = weekHalfHours(pupil({ hours: { sleep: { school: 8, off: 9 } } }));
    const asleep = days.map((day) => day.flatMap((half, index) => (half === 'sleep' ? [index / 2] : [])));
    const hours = (from: number, to: number) => Array.from({ length: (to - from) * 2 }, (_, index) => from + index / 2);
    expect(asleep[0], 'Sunday').to.deep.equal([...hours(0, 9), 23, 23.5]);
    expect(asleep[3], 'Wednesday').to.deep.equal([...hours(0, 7), 23, 23.5]);
    expect(asleep[5], 'Friday').to.deep.equal(hours(0, 7));
    expect(asleep[6], 'Saturday').to.deep.equal(hours(0, 9));
  });

  it('keeps paid work on its own day', () => {
    const days = weekHalfHours(pupil({ hours: { work: [1, 0, 2.5, 0, 3, 0, 8] } }));
    expect(days.map((day) => day.filter((half) => half === 'work').length / 2)).to.deep.equal([1, 0, 2.5, 0, 3, 0, 8]);
  });

  it('puts class on school days from 9:00, and work from 16:00', () => {
    const [sunday = [], monday = []] = weekHalfHours(pupil({ hours: { classes: 25, work: work({ mon: 2 }) } }));
    expect(sunday).to.not.include('classes');
    expect([monday[17], monday[18], monday[27], monday[28]]).to.deep.equal([null, 'classes', 'classes', null]);
    expect(monday.indexOf('work') / 2).to.equal(16);
  });

  it('a shift too long for the evening starts earlier, nearest first', () => {
    const [, monday = []] = weekHalfHours(pupil({ hours: { classes: 0, work: work({ mon: 9 }) } }));
    expect(monday.flatMap((half, index) => (half === 'work' ? [index / 2] : []))).to.deep.equal(Array.from({ length: 18 }, (_, index) => 14 + index / 2));
  });

  it('a break has no class', () => expect(weekHalfHours(pupil({ period: 'break' })).flat()).to.not.include('classes'));
});
