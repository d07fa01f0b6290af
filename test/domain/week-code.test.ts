import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { completeWeek, defaultWeek } from '../../src/domain/defaults.js';
import { decodeWeek, encodeWeek } from '../../src/domain/week-code.js';
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
