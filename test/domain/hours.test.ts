import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { clockHours, clockTime, halfHourUp, parseHours, roundHours } from '../../src/domain/hours.js';

describe('parseHours', () => {
  const cases: [text: string, hours: number | null][] = [
    ['7,5', 7.5], ['7.5', 7.5], ['7:30', 7.5], ['7 h 30', 7.5], ['7h30', 7.5],
    ['7h', 7], ['7 h', 7], ['7 H', 7], ['7', 7], [' 8 ', 8], ['0', 0], ['07:30', 7.5], ['0,5', 0.5],
    ['45 min', 0.75], ['45min', 0.75], ['30 min', 0.5], ['7 h 05', 7 + 5 / 60], ['10:00', 10], ['7 h 59', 7 + 59 / 60],
    ['7\u00a0h\u00a030', 7.5], ['7\u202fh\u202f30', 7.5], ['45\u00a0min', 0.75], ['\u00a07,5\u00a0', 7.5],
    ['', null], [' ', null], ['abc', null], ['-2', null], ['−2', null], ['7:75', null], ['7:60', null], ['7 h 60', null],
    ['1e3', null], ['7,5,5', null], ['7.5.5', null], ['7,5:30', null], ['7 8', null], ['h', null], ['h 30', null],
    [':', null], ['.', null], [',', null], ['7 m', null], ['0x10', null], ['Infinity', null], ['NaN', null], ['7 h 30 h', null], ['7:30:00', null],
  ];
  for (const [text, hours] of cases) {
    it(JSON.stringify(text), () => {
      const read = parseHours(text);
      if (hours === null) expect(read).to.equal(null);
      else expect(read).to.be.closeTo(hours, 1e-9);
    });
  }

  const halves = fc.integer({ min: 0, max: 336 }).map((count) => count / 2);
  it('reads back each way of writing half hours, exactly', () =>
    fc.assert(fc.property(halves, (hours) => {
      const [whole, half] = [Math.floor(hours), hours % 1 ? '30' : '00'];
      for (const text of [`${hours}`, `${hours}`.replace('.', ','), `${whole}:${half}`, `${whole} h ${half}`, `${whole}h${half}`]) {
        expect(parseHours(text), text).to.equal(hours);
      }
    })));

  it('never gives what is not a number of hours', () =>
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,:h min-]{0,8}$/)), (text) => {
      const hours = parseHours(text);
      expect(hours === null || (Number.isFinite(hours) && hours >= 0), text).to.equal(true);
    })));
});

describe('roundHours and halfHourUp', () => {
  const cases = [
    { hours: 0, round: 0, up: 0 },
    { hours: 1 / 3 + 1 / 3 + 1 / 3, round: 1, up: 1 },
    { hours: 0.1 + 0.2, round: 0.3, up: 0.5 },
    { hours: 7.5, round: 7.5, up: 7.5 },
    { hours: 7.5 + 1e-9, round: 7.5, up: 7.5 },
    { hours: 7 + 1 / 60, round: 421 / 60, up: 7.5 },
    { hours: 7 + 31 / 60, round: 451 / 60, up: 8 },
  ];
  for (const { hours, round, up } of cases) {
    it(`${hours}`, () => expect([roundHours(hours), halfHourUp(hours)]).to.deep.equal([round, up]));
  }
});

describe('clockHours and clockTime', () => {
  const cases: [time: string, hours: number][] = [['00:00', 0], ['05:59', 5 + 59 / 60], ['06:00', 6], ['12:30', 12.5], ['23:00', 23], ['23:59', 23 + 59 / 60]];
  for (const [time, hours] of cases) {
    it(time, () => {
      expect(clockHours(time)).to.be.closeTo(hours, 1e-9);
      expect(clockTime(hours)).to.equal(time);
      expect(clockTime(hours + 24), 'on the next day').to.equal(time);
    });
  }

  it('gives back every minute of the day', () => {
    for (let minute = 0; minute < 1440; minute++) expect(clockHours(clockTime(minute / 60)) * 60).to.be.closeTo(minute, 1e-6);
  });
});
