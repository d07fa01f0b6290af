import { expect } from '@open-wc/testing';
import { problemsOf } from '../../src/schemas/read.js';
import { weekSchema } from '../../src/schemas/week.js';
import { daySchema } from '../../src/schemas/worker.js';
import { cases, holes, placesOf, unknownNames } from './support/weeks.js';

describe('a week, read with zod', () => {
  for (const { name, week, refused } of [...cases, ...holes]) it(name, () => expect(placesOf(problemsOf(weekSchema, week))).to.deep.equal(refused));

  for (const { name, week } of unknownNames) it(`refuses unknown names: ${name}`, () => expect(problemsOf(weekSchema, week)).to.not.be.empty);

  it('leaves what it reads as it was', () => {
    const week = { age: 15, hours: { work: [0, 0, 0, 0, 0, 0, 25] } };
    const before = structuredClone(week);
    problemsOf(weekSchema, week);
    expect(week).to.deep.equal(before);
  });
});

describe('a day', () => {
  const days: [day: unknown, good: boolean][] = [['2026-11-23', true], ['2028-02-29', true], ['2026-02-29', false], ['2026-13-01', false], ['', false], ['demain', false], [null, false]];
  for (const [day, good] of days) it(String(day), () => expect(problemsOf(daySchema, day).length === 0).to.equal(good));
});
