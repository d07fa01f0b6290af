import { expect } from '@open-wc/testing';
import { addDays, daysBetween, moment, weekdayOf, weekStart, within } from '../../src/domain/calendar.js';

describe('calendar', () => {
  it('adds days over months, years and leap days', () => {
    expect(addDays('2026-11-30', 1)).to.equal('2026-12-01');
    expect(addDays('2027-01-01', -1)).to.equal('2026-12-31');
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2026-03-07', 2)).to.equal('2026-03-09');
  });
  it('counts days, whatever clocks do', () => expect([daysBetween('2026-03-01', '2026-04-01'), daysBetween('2026-11-02', '2026-10-31')]).to.deep.equal([31, -2]));
  it('starts weeks on Sunday', () => {
    expect(weekdayOf('2026-11-22')).to.equal(0);
    for (const date of ['2026-11-22', '2026-11-25', '2026-11-28']) expect(weekStart(date)).to.equal('2026-11-22');
    expect(weekStart('2026-11-29')).to.equal('2026-11-29');
  });
  it('holds both ends of a period, and nothing where it ends before it starts', () => {
    const period = [{ from: '2027-03-01', to: '2027-03-05' }];
    for (const [date, inside] of [['2027-02-28', false], ['2027-03-01', true], ['2027-03-05', true], ['2027-03-06', false]] as const) expect(within(date, period)).to.equal(inside);
    expect(within('2027-03-03', [{ from: '2027-03-05', to: '2027-03-01' }])).to.equal(false);
    expect(within('2027-03-03', [])).to.equal(false);
  });
});

describe('moment: minutes that have really passed', () => {
  const clock = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  /** Minutes from one time to another of the same day. */
  const passed = (date: string, from: string, to: string) => moment(date, clock(to)) - moment(date, clock(from));
  const rows = [
    ['an ordinary day', '2026-11-24', '00:00', '24:00', 1440],
    ['8 March 2026 has 23 hours', '2026-03-08', '00:00', '24:00', 1380], ['the hour that is skipped is no time', '2026-03-08', '02:00', '03:00', 0],
    ['nor is half of it', '2026-03-08', '02:15', '02:45', 0], ['up to it', '2026-03-08', '01:00', '02:00', 60], ['over it', '2026-03-08', '01:30', '03:30', 60], ['after it', '2026-03-08', '03:00', '04:00', 60],
    ['1 November 2026 has 25 hours', '2026-11-01', '00:00', '24:00', 1500], ['up to the hour that comes twice', '2026-11-01', '00:00', '01:00', 60], ['its times are of the first', '2026-11-01', '00:30', '01:30', 60],
    ['over both', '2026-11-01', '01:00', '02:00', 120], ['after it', '2026-11-01', '02:00', '03:00', 60],
    ['the Sunday before has 24 hours', '2026-03-01', '00:00', '24:00', 1440], ['the Sunday after too', '2026-11-08', '00:00', '24:00', 1440],
    ['14 March 2027', '2027-03-14', '00:00', '24:00', 1380], ['7 November 2027', '2027-11-07', '00:00', '24:00', 1500], ['a year whose 8 March is a Monday: the 14th', '2021-03-14', '00:00', '24:00', 1380],
  ] as const;
  for (const [name, date, from, to, minutes] of rows) it(name, () => expect(passed(date, from, to)).to.equal(minutes));
  it('midnight is one moment, whichever day it is said of', () => {
    for (const date of ['2026-03-07', '2026-03-08', '2026-07-01', '2026-10-31', '2026-11-01', '2026-12-31']) expect(moment(date, 1440)).to.equal(moment(addDays(date, 1), 0));
  });
  it('agrees with the platform on every hour of two years', () => {
    const parts = new Intl.DateTimeFormat('sv', { timeZone: 'America/Toronto', dateStyle: 'short', timeStyle: 'short' });
    const start = Date.UTC(2026, 0, 1, 5);
    for (let hour = 0; hour < 2 * 365 * 24; hour++) {
      const [date = '', time = ''] = parts.format(new Date(start + hour * 3_600_000)).split(' ');
      const second = parts.format(new Date(start + (hour - 1) * 3_600_000)) === `${date} ${time}`;
      if (!second) expect(moment(date, clock(time)) - moment('2026-01-01', 0), `${date} ${time}`).to.equal(hour * 60);
    }
  });
});
