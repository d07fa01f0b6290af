import { expect } from '@open-wc/testing';
import { guidanceFindings, sleepRange, workGroup, workGroups } from '../../src/domain/guidance.js';
import type { WeekInput } from '../../src/domain/week.js';
import { lines, pupil, work } from './support/weeks.js';

const found = (week: WeekInput) => lines(guidanceFindings(pupil(week)));
/** A secondary pupil's 25 h of class and 8 h nights, and what makes the week so many hours in all. */
const filled = (total: number): WeekInput => ({ hours: { classes: 25, sleep: { school: 8, off: 8 }, family: total - 25 - 56 } });

describe('sleepRange (F100)', () => {
  const cases: [age: number, from: number, to: number][] = [
    [6, 9, 11], [13, 9, 11], [14, 8, 10], [17, 8, 10], [18, 7, 9], [64, 7, 9], [65, 7, 8], [90, 7, 8],
  ];
  for (const [age, from, to] of cases) {
    it(`${age}: ${from} to ${to} h`, () => expect(sleepRange(age)).to.include({ from, to }));

    it(`${age}: ${from} h a night is enough, half an hour or a minute less is short`, () => {
      const sleeping = (school: number, off: number) => found({ age, hours: { sleep: { school, off } } });
      expect(sleeping(from, from)).to.deep.equal([]);
      expect(sleeping(from - 0.5, from)).to.deep.equal([`short-sleep guidance ${from - 0.5}/${from}`]);
      expect(sleeping(from, from - 1 / 60)).to.deep.equal([`short-sleep guidance ${from - 1 / 60}/${from}`]);
    });
  }
});

describe('workGroup (F60, F71)', () => {
  const cases: [hours: number, group: ReturnType<typeof workGroup>][] = [
    [0, null], [0.5, 0], [10.5, 0], [10.99, 0], [11, 1], [15, 1],
    [15.01, null], [15.5, null], [15.99, null], [16, 2], [40, 2],
  ];
  for (const [hours, group] of cases) it(`${hours} h: ${group ?? 'none marked'}`, () => expect(workGroup(hours)).to.equal(group));

  it('holds the survey’s figures', () => {
    expect(workGroups.map(({ share, highRisk }) => [share, highRisk])).to.deep.equal([[61, 15], [20, 20], [18, 31]]);
  });
});

describe('guidanceFindings', () => {
  const cases: { name: string; week: WeekInput; found: string[] }[] = [
    { name: 'a week of class and sleep', week: {}, found: [] },
    { name: 'work of a secondary pupil is told beside the survey, with no limit', week: { hours: { work: work({ sat: 5 }) } }, found: ['long-hours guidance 5/-'] },
    { name: 'the shorter of the two kinds of night', week: { hours: { sleep: { school: 7, off: 6 } } }, found: ['short-sleep guidance 6/8'] },
    { name: 'an exam week with paid work', week: { period: 'exams', hours: { work: work({ sat: 5 }) } }, found: ['exam-week guidance 5/-', 'long-hours guidance 5/-'] },
    { name: 'an exam week without', week: { period: 'exams' }, found: [] },
    { name: 'work at CEGEP: the survey is of secondary pupils', week: { stage: 'cegep', age: 18, hours: { work: work({ sat: 5 }) } }, found: [] },
    { name: 'half an hour of one’s own', week: filled(167.5), found: [] },
    { name: 'a minute of one’s own', week: filled(168 - 1 / 60), found: [] },
    { name: '168 h: full', week: filled(168), found: ['no-free-time guidance 0/-'] },
    { name: '168.5 h: over-full', week: filled(168.5), found: ['no-free-time guidance 0/-', 'over-full guidance 168.5/168'] },
    { name: 'a break: the nights before school are not slept', week: { period: 'break', hours: { sleep: { school: 5, off: 8 } } }, found: [] },
    { name: 'a break: seven nights off', week: { period: 'break', hours: { sleep: { school: 8, off: 7.5 } } }, found: ['short-sleep guidance 7.5/8'] },
  ];
  for (const { name, week, found: expected } of cases) it(name, () => expect(found(week)).to.deep.equal([...expected].sort()));

  it('says nothing of law', () => {
    const week = pupil({ hours: { work: [12, 12, 12, 12, 12, 12, 12], sleep: { school: 4, off: 4 } }, period: 'exams' });
    for (const { kind } of guidanceFindings(week)) expect(kind).to.equal('guidance');
  });
});
