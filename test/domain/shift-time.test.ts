import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { blocksOf, dayHours, piecesOf, weekTotals, workedHours } from '../../src/domain/shift-time.js';
import { anyShift } from './support/any-schedule.js';
import { days, shift, shifts, sunday } from './support/schedules.js';

const hours = (text: string) => workedHours(shift(text));
/** Hours by the day, each as `27: 2`. */
const byDay = (...texts: string[]) => piecesOf(shifts(...texts)).map(({ date, minutes }) => `${Number(date.slice(8))}: ${minutes / 60}`);

describe('workedHours', () => {
  const rows = [
    ['tue 17:00-21:00', 4], ['tue 17:00-21:00 30', 3.5], ['tue 17:00-17:01', 1 / 60], ['fri 22:00-02:00', 4], ['fri 22:00-00:00', 2], ['fri 00:00-23:59', 23 + 59 / 60],
    ['sat 10:00-10:00', 0], ['sat 00:00-00:00', 0], ['sat 10:00-11:00 60', 0], ['sat 10:00-11:00 90', 0],
    ['2026-03-07 22:00-04:00', 5], ['2026-10-31 22:00-04:00', 7], ['2026-03-08 02:00-03:00', 0],
  ] as const;
  for (const [text, expected] of rows) it(`${text}: ${expected} h`, () => expect(hours(text)).to.be.closeTo(expected, 1e-9));
});

describe('piecesOf', () => {
  it('what is worked over midnight is worked on two days', () => expect(byDay('fri 22:00-03:00')).to.deep.equal(['27: 2', '28: 3']));
  it('midnight itself is on the first', () => expect(byDay('fri 22:00-00:00')).to.deep.equal(['27: 2']));
  it('a break comes off the longer side of midnight', () => {
    expect(byDay('fri 22:00-03:00 30')).to.deep.equal(['27: 2', '28: 2.5']);
    expect(byDay('fri 20:00-01:00 30')).to.deep.equal(['27: 3.5', '28: 1']);
  });
  it('the first of equals, then the other', () => {
    expect(byDay('fri 22:00-02:00 30')).to.deep.equal(['27: 1.5', '28: 2']);
    expect(byDay('fri 22:00-02:00 180')).to.deep.equal(['27: 0', '28: 1']);
  });
  it('time that two shifts cover is worked once, in the first', () => {
    expect(byDay('sat 10:00-14:00', 'sat 13:00-16:00')).to.deep.equal(['28: 4', '28: 2']);
    expect(byDay('sat 13:00-16:00', 'sat 10:00-14:00')).to.deep.equal(['28: 4', '28: 2']);
    expect(byDay('sat 10:00-20:00', 'sat 11:00-12:00', 'sat 19:00-21:00')).to.deep.equal(['28: 10', '28: 0', '28: 1']);
    expect(byDay('fri 20:00-03:00', 'sat 02:00-04:00')).to.deep.equal(['27: 4', '28: 3', '28: 1']);
  });
  it('is never more than a day has, nor less than nothing', () => {
    fc.assert(fc.property(fc.array(anyShift, { maxLength: 20 }), (list) => {
      for (const { minutes } of piecesOf(list)) expect(minutes).to.be.at.least(0);
      for (const date of Object.values(days)) expect(dayHours(list, date)).to.be.at.most(24);
    }));
  });
});

describe('weekTotals', () => {
  it('adds up the week, and Monday to Friday', () => expect(weekTotals(shifts('sun 09:00-12:00', 'mon 17:00-19:00', 'fri 22:00-01:00', 'sat 23:00-02:00'), sunday)).to.deep.equal({ weekday: 4, total: 9 }));
  it('has nothing of another week', () => expect(weekTotals(shifts('2026-11-29 09:00-12:00'), sunday)).to.deep.equal({ weekday: 0, total: 0 }));
  it('the other side of Saturday’s midnight is of the next', () => expect(weekTotals(shifts('sat 23:00-02:00'), '2026-11-29')).to.deep.equal({ weekday: 0, total: 2 }));
});

describe('blocksOf', () => {
  const blocks = (...texts: string[]) => blocksOf(shifts(...texts)).map((block) => `${block.shifts.join()}: ${(block.to - block.from) / 60}`);
  it('joins what follows without a minute between', () => expect(blocks('sat 10:00-12:00', 'sat 12:00-15:00', 'sat 15:01-16:01')).to.deep.equal(['0,1: 5', '2: 1']));
  it('joins over midnight, and what overlaps', () => expect(blocks('sat 20:00-00:00', '2026-11-29 00:00-02:00', 'sat 21:00-22:00')).to.deep.equal(['0,2,1: 6']));
  it('has nothing of a shift of no time', () => expect(blocks('sat 10:00-10:00', 'sat 12:00-13:00')).to.deep.equal(['1: 1']));
});
